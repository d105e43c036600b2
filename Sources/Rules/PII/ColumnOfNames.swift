/// Whether the cells under a heading such as `Name` are names of people, and not of clinics, services
/// or teams.
enum ColumnOfNames {
  /// The index of the first cell that tells so; nil where none does.
  ///
  /// A first name or a title tells. Names that nobody knows here are told by their form, `Zbigniew
  /// Kowalczyk`, where most cells have it; single words only in a table that tells about people in
  /// other columns too.
  static func firstName(in cells: [String], isAboutPeople: Bool) -> Int? {
    if let index = cells.firstIndex(where: isKnownName) { return index }
    if isAboutPeople, !cells.contains(where: isThing) { return cells.indices.first }
    let formed = cells.indices.filter { hasFormOfName(cells[$0]) && !isThing(cells[$0]) }
    return formed.count * 2 > cells.count ? formed.first : nil
  }

  /// `Joan Brown`, `brown, joan`, `Mrs J Brown`.
  private static func isKnownName(_ cell: String) -> Bool {
    let words = words(of: cell)
    let begins = words.first.map { FirstNames.all.contains($0) } ?? false
    return begins || words.contains(where: PersonName.titles.contains)
      || words.contains(where: FirstNames.all.contains) && !words.contains(where: things.contains)
  }

  /// `Zbigniew Kowalczyk`, `P. Smith`, `Dr Amara Okonwe`.
  private static func hasFormOfName(_ cell: String) -> Bool {
    let words = cell.split { !$0.isLetter && !"'’-".contains($0) }
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
  }

  private static func isThing(_ cell: String) -> Bool {
    words(of: cell).contains { word in
      things.contains(word) || endingsOfThings.contains(where: word.hasSuffix)
    }
  }

  /// `Audiology`, `Spirometry`, `Colonoscopy`.
  private static let endingsOfThings = ["ology", "metry", "scopy", "graphy", "therapy", "opathy"]

  private static func words(of cell: String) -> [String] {
    cell.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// Words in the names of what a practice offers, of its rooms, teams and papers.
  private static let things: Set = [
    "test", "tests", "testing", "check", "checks", "clinics", "flu", "jab", "jabs", "vaccine",
    "vaccines", "vaccination", "vaccinations", "immunisation", "immunisations", "travel", "blood",
    "pressure", "asthma", "diabetes", "diabetic", "copd", "heart", "stroke", "smear", "smears",
    "cervical", "screening", "smoking", "cessation", "weight", "management", "wound", "dressing",
    "dressings", "minor", "surgery", "surgeries", "injury", "injuries", "illness", "illnesses",
    "baby", "babies", "children", "family", "planning", "contraception", "coil", "coils",
    "implant", "implants", "maternity", "antenatal", "postnatal", "midwife", "midwives", "nurse",
    "nurses", "doctor", "doctors", "gp", "gps", "physiotherapy", "physio", "phlebotomy",
    "counselling", "therapy", "therapies", "mental", "medication", "medicines", "medicine",
    "review", "reviews", "prescription", "prescriptions", "repeat", "appointment", "appointments",
    "consultation", "consultations", "visit", "visits", "reception", "receptionist", "dispensary",
    "secretaries", "office", "admin", "administration", "manager", "management", "desk",
    "phone", "telephone", "email", "website", "online", "app", "form", "forms", "leaflet",
    "leaflets", "report", "policy", "car", "parking", "room", "rooms", "floor",
    "entrance", "door", "building", "site", "support", "advice", "information",
    "help", "social", "prescribing", "prescriber", "carers", "patients", "members", "staff",
    "meeting", "meetings", "survey", "total", "all", "other", "ear", "ears", "syringing", "eye",
    "feet", "skin", "allergy", "kidney", "cancer", "health", "healthy", "care", "service",
    "services", "clinic", "centre", "pharmacy", "nhs", "group", "team", "council", "trust",
    "day", "days", "eve", "holiday", "holidays", "bank", "christmas", "easter", "year", "spring",
    "summer", "autumn", "winter", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "fair", "event", "events", "talk", "walk", "men", "women", "boys",
    "girls", "adults",
    "parent", "parents", "carer", "visitor", "visitors", "guests", "vacant", "chair", "secretary",
    "treasurer", "chemist", "boots", "lloyds", "healthwatch", "apologies", "attendees",
    "hearing", "sexual", "memory", "dementia", "menopause", "warfarin", "inr", "ecg", "spirometry",
  ]
}
