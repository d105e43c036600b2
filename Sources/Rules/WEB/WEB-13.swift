import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web13 = Rule(
    "WEB-13", .website, "the facts of the practice leaflet", basis: .contract,
    source: Website.contract("regulation 78 and schedule 3, part 6"),
    inForce: InForce(from: CalendarDate(2015, 12, 7)),
    why: "Before they register, patients want to know where you are, whom you take and who works "
      + "there.",
    fix: "Give `surgeries` with `access`, `area`, `register`, `preferred_person`, `home_visits` "
      + "and `partners` in `practice.md`, and a file for each service in `services`.",
    examples: Examples(
      met: "surgeries:\n  - name: Elm Road\n    address: 12 Elm Road, Easterby, ZX4 1AB\n"
        + "    access: There is a ramp beside the steps\n"
        + "area: We look after people in Easterby\n"
        + "register: Ask for a form at the front desk\n"
        + "preferred_person: Tell us whom you would like to see\n"
        + "home_visits: Please phone before 10:30am\npartners: [Dr A. Fernside]\n\n"
        + "kind: service\ntitle: Blood tests",
      notMet: "surgeries:\n  - name: Elm Road\n    address: 12 Elm Road, Easterby, ZX4 1AB\n"
        + "area: We look after people in Easterby")
  ) { context in
    let site = context.site
    let practice = site.practice
    var missing: [Shortfall] = []
    func want(_ isThere: Bool, _ key: String, _ says: String, _ line: String) {
      guard !isThere else { return }
      missing.append(
        Shortfall(
          "nothing says \(says)", help: "add to `practice.md` \(line)", at: practice.place(of: key))
      )
    }
    want(
      !practice.surgeries.isEmpty, "surgeries", "where the surgery is and how to get in",
      "the lines `surgeries:` and below it `  - name:`, `    address:` and `    access:`")
    missing += practice.surgeries.filter { $0.access == nil }.map { surgery in
      Shortfall(
        "nothing says how people who cannot climb steps get into `\(surgery.name)`",
        help: "add to this surgery in `practice.md` a line `access:` with a sentence",
        at: surgery.source.place(of: "access"))
    }
    want(practice.area != nil, "area", "where patients can live", "a line `area:` with a sentence")
    want(
      practice.register != nil, "register", "how to register",
      "a line `register:` with a sentence")
    want(
      practice.preferredPerson != nil, "preferred_person",
      "how to ask for the person you would like to see",
      "a line `preferred_person:` with a sentence")
    want(
      practice.homeVisits != nil, "home_visits", "how to ask for a home visit",
      "a line `home_visits:` with a sentence")
    let staff = site.published(Person.self)
    want(
      !practice.partners.isEmpty || !staff.isEmpty, "partners", "who works at the surgery",
      "a line `partners:` with the names, or write a file for each person in `team`")
    let services = site.published(Service.self)
    if services.isEmpty {
      missing.append(
        Shortfall(
          "nothing says which services there are",
          help: "write a file for each service in `services`, with `kind: service` and a `title:`",
          at: practice.place(of: "name")))
    }
    let evidence =
      "\(counted(practice.surgeries.count, "surgery", "surgeries")), "
      + "\(counted(services.count, "service")), "
      + counted(max(practice.partners.count, staff.count), "name")
    return .judged(
      by: missing, met: evidence, on: Website.about, showing: shownFacts(of: practice),
      and: lists(services.map(\.page.title), staff.map(\.name)))
  }

  /// The pages on which patients find what there is and who works there.
  private static func lists(_ services: [String], _ staff: [String]) -> [ShownPart] {
    [ShownPart(on: Website.services, services), ShownPart(on: Website.team, staff)]
      .filter { !$0.words.isEmpty }
  }

  private static func shownFacts(of practice: PageOf<PracticeDetails>) -> [String] {
    let words =
      practice.surgeries.map(\.access)
      + [practice.area, practice.register, practice.preferredPerson, practice.homeVisits]
    return practice.surgeries.map(\.address) + practice.partners
      + words.flatMap { practice.page.firstWords(of: $0) }
  }
}
