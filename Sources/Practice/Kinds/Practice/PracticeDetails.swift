package import Calendar
package import FrontMatter

/// The practice itself: `practice.md`. Its body is the page `/about/`.
package struct PracticeDetails: PageKind {
  package static let kind = "practice"
  package static let purpose = "the practice: name, addresses, hours and who to turn to"
  package static let usualPath = UsualPath("", .only, stem: "practice")
  package static let composesTitle = true
  package static let fixedAddress: Address? = Address("/about/")

  package let name: String
  package let practiceCode: String?
  package let website: String?
  package let phone: String
  package let email: String?
  package let menu: [Placed<String>]
  package let listSize: Int?
  package let listSizeOn: LooseDate?
  package let surgeries: [Surgery]
  package let openingHours: RouteHours?
  package let closedOn: [ClosedDay]
  package let gettingHelp: Words?
  package let extendedHoursScheme: Bool?
  package let extendedHours: [ExtendedHours]
  package let outOfHours: Words?
  package let onlineConsultation: String?
  package let register: Words?
  package let homeVisits: Words?
  package let preferredPerson: Words?
  package let training: Words?
  package let area: Words?
  package let partners: [String]
  package let namedGP: Bool?
  package let commissioner: Commissioner?
  package let network: Network?
  package let cqc: CareQuality?
  package let rulePacks: [RulePack]
  package let desSince: ReportingYear?
  /// Counts from 1 to one less than this are hidden.
  package let smallNumbers: Int
  package let templates: String?
  package let logo: String?
  package let logoWords: String?

  package init(from fields: inout FieldReader) {
    name = fields.required("name", .text, "the practice's name, as patients know it")
    practiceCode = fields.optional("practice_code", .practiceCode, "the ODS code")
    website = fields.optional(
      "website", .website, "the address of this site", example: "https://www.our-surgery.example/")
    phone = fields.required("phone", .phone, "the number that patients call")
    email = fields.optional("email", .email, "the practice's email address")
    menu = fields.list(
      "menu", of: .placed(.path), "the pages in the menu, at most seven", example: "appointments.md"
    )
    listSize = fields.optional("list_size", .whole, "how many patients are registered")
    listSizeOn = fields.optional("list_size_on", .date, "the day the list was counted")
    surgeries = fields.list("surgeries", of: .record(Surgery.self), "each building patients visit")
    openingHours = fields.optional(
      "opening_hours", .record(RouteHours.self), "when patients can come, ring or write")
    closedOn = fields.list("closed_on", of: .record(ClosedDay.self), "days closed besides")
    gettingHelp = fields.optional(
      "getting_help", .words, "how to reach services from 8am to 6:30pm, Monday to Friday")
    extendedHoursScheme = fields.optional(
      "extended_hours_scheme", .yesNo, "whether the practice is in the extended hours scheme")
    extendedHours = fields.list(
      "extended_hours", of: .record(ExtendedHours.self), "who is there in extended hours, and when")
    outOfHours = fields.optional("out_of_hours", .words, "who looks after patients out of hours")
    onlineConsultation = fields.optional(
      "online_consultation", .url, "where patients can write to the practice online",
      example: "https://ask.our-surgery.example/")
    register = fields.optional("register", .words, "how to register")
    homeVisits = fields.optional("home_visits", .words, "how to ask for a home visit")
    preferredPerson = fields.optional(
      "preferred_person", .words, "how to ask for the person you would like to see")
    training = fields.optional("training", .words, "doctors or students in training")
    area = fields.optional("area", .words, "where patients can live")
    partners = fields.list("partners", of: .text, "the partners")
    namedGP = fields.optional("named_gp", .yesNo, "whether every patient has a named GP")
    commissioner = fields.optional(
      "commissioner", .record(Commissioner.self), "who pays for the practice's services")
    network = fields.optional("network", .record(Network.self), "the primary care network")
    cqc = fields.optional("cqc", .record(CareQuality.self), "the Care Quality Commission's rating")
    rulePacks =
      fields.optional("rules", .list(of: .choice(RulePack.self)), "the rules that it keeps")
      ?? RulePack.allCases
    desSince = fields.optional(
      "des_since", .year, "the first year in the Patient Participation scheme")
    smallNumbers =
      fields.optional(
        "small_numbers", .whole, "counts below this are hidden; 5 if left out", example: "10") ?? 5
    templates = fields.optional(
      "templates", .path, "a folder with templates of its own", example: "templates")
    logo = fields.optional("logo", .path, "the practice's logo", example: "files/logo.png")
    logoWords = fields.optional("logo_words", .text, "what the logo says")
    fields.reportWords("logo_words", without: "logo")
    fields.check(menu: menu)
  }

  package var composedTitle: String? { "About \(name)" }
}

/// The packs that a practice may choose; figures, privacy, meetings and pages are always judged.
package enum RulePack: String, Sendable, CaseIterable {
  case des
  case website
}
