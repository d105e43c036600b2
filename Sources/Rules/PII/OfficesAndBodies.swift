/// Words in what stands in minutes in place of names: offices that people hold, bodies that they come
/// from, and names that are no patient's.
enum OfficesAndBodies {
  static let words = offices.union(bodies)

  /// `Reception Lead`, `Parish Clerk`, `Finance Director`.
  static let offices: Set = [
    "lead", "leads", "leader", "leaders", "supervisor", "supervisors", "director", "directors",
    "officer", "officers", "clerk", "clerks", "head", "coordinator", "coordinators", "co-ordinator",
    "co-ordinators", "champion", "champions", "partner", "partners", "physio", "physios",
    "therapist", "therapists", "counsellor", "counsellors", "adviser", "advisers", "advisor",
    "advisors", "consultant", "consultants", "worker", "workers", "trainee", "trainees", "student",
    "students", "apprentice", "apprentices", "navigator", "navigators", "ambassador", "ambassadors",
    "observer", "observers", "facilitator", "facilitators", "organiser", "organisers", "trustee",
    "trustees", "governor", "governors", "chaplain", "vicar", "mayor", "executive", "executives",
    "chief", "commissioner", "commissioners", "councillors", "technician",
    "technicians", "secretaries", "treasurers", "provider", "providers", "supplier", "suppliers",
    "contractor", "contractors", "developer", "webmaster", "editor", "trainer", "trainers",
    "engagement", "liaison", "founder", "deputy", "everybody", "everyone", "nobody",
  ]

  /// `Carers First`, `Age UK`, `Citizens Advice`.
  static let bodies: Set = [
    "carers", "citizens", "advice", "uk", "macmillan", "mind", "alzheimer's", "alzheimer’s",
    "alzheimers", "alliance", "forum", "federation", "union", "institute", "partnership", "company",
    "ltd", "limited", "plc", "charity", "community", "voluntary", "volunteers", "support",
    "samaritans", "scouts", "guides", "rotary", "lions", "legion", "nursery", "nurseries",
    "playgroup", "academy", "museum", "theatre", "memorial", "cafe", "café", "constabulary",
    "police", "fire", "rescue", "neighbourhood", "parish", "borough", "county", "district", "town",
    "national", "royal", "british", "hub", "club", "project", "dementia", "diabetes",
  ]

  /// Said of somebody who is known to all, or was: `John Snow was mayor`.
  static let publicOffices: Set = [
    "mayor", "mayoress", "minister", "bishop", "archbishop", "king", "queen", "prince", "princess",
    "president", "chancellor", "mp", "councillor",
  ]

  /// People after whom charities, wards, schools and days are called, in small letters.
  static let famousNames: Set = [
    "marie curie", "sue ryder", "peter pan", "florence nightingale", "mary seacole",
    "aneurin bevan",
    "edward jenner", "joseph lister", "alexander fleming", "louis pasteur", "elizabeth garrett",
    "terrence higgins", "charles darwin", "william shakespeare", "jane austen", "charles dickens",
  ]
}
