import Calendar
import FrontMatter
import Markdown
import Practice

/// What a report lacks to stay as it is when the practice's facts change: the hours and the list of
/// the day, as lines to put into it.
struct ClosedReport {
  let report: PageOf<Report>
  private let site: PracticeSite

  init(_ report: PageOf<Report>, in site: PracticeSite) {
    self.report = report
    self.site = site
  }

  private var practice: PageOf<PracticeDetails> { site.practice }

  var lines: [String] { hours + help + extended + list }

  /// What the practice does not say, so that it could not be written down.
  var notes: [String] {
    let missing = [
      !report.content.hasOwnHours && hours.isEmpty ? "opening_hours" : nil,
      report.gettingHelp == nil && help.isEmpty ? "getting_help" : nil,
      report.listSize == nil && list.isEmpty ? "list_size" : nil,
    ].compactMap { $0 }
    return missing.map {
      "`practice.md` has no `\($0)`, so the report of \(report.year.name) keeps none"
    }
  }

  private var hours: [String] {
    guard !report.content.hasOwnHours else { return [] }
    let common = practice.openingHours.map { Self.lines(of: $0) } ?? []
    let surgeries = practice.surgeries.compactMap { surgery in
      surgery.openingHours.map { hours in
        [
          "name: \(TypedValue.text(surgery.name))", "address: \(TypedValue.text(surgery.address))",
        ] + Self.lines(of: hours)
      }
    }
    return common
      + (surgeries.isEmpty ? [] : ["surgeries:"] + surgeries.flatMap { $0.asItem.movedIn(by: 2) })
  }

  private static func lines(of hours: RouteHours) -> [String] {
    let routes = [
      ("in_person", hours.inPerson), ("phone", hours.phone), ("online", hours.online),
    ]
    let weeks = routes.flatMap { key, week in week.map { TypedValue.week(key, $0) } ?? [] }
    return weeks.isEmpty ? [] : ["opening_hours:"] + weeks.movedIn(by: 2)
  }

  private var help: [String] {
    guard report.gettingHelp == nil, let words = practice.gettingHelp else { return [] }
    return TypedValue.words("getting_help", followable(words))
  }

  private var extended: [String] {
    guard report.extendedHours.isEmpty, report.extendedHoursScheme == nil else { return [] }
    let scheme = practice.extendedHoursScheme
    if practice.extendedHours.isEmpty { return scheme == true ? [] : ["extended_hours_scheme: no"] }
    return (scheme == true ? ["extended_hours_scheme: yes"] : []) + ["extended_hours:"]
      + practice.extendedHours.flatMap { Self.lines(of: $0).asItem.movedIn(by: 2) }
  }

  private static func lines(of hours: ExtendedHours) -> [String] {
    (hours.who.map { ["who: \(TypedValue.text($0))"] } ?? [])
      + TypedValue.week("when", hours.when)
  }

  private var list: [String] {
    guard report.listSize == nil, let size = practice.listSize else { return [] }
    return ["list_size: \(grouped(size))"]
      + (practice.listSizeOn.map { ["list_size_on: \($0.words)"] } ?? [])
  }

  /// The words of `practice.md`, with links that lead to the same pages from the report's folder.
  private func followable(_ words: Words) -> String {
    let up = String(repeating: "../", count: report.page.path.split(separator: "/").count - 1)
    let links = Set(practice.page.text(of: words)?.links.map(\.destination) ?? [])
    return links.sorted().reduce(words.markdown) { text, link in
      guard let moved = Self.moved(link, up: up) else { return text }
      return ["](", "]: ", "](<"].reduce(text) { text, mark in
        text.split(separator: mark + link, omittingEmptySubsequences: false)
          .joined(separator: mark + moved)
      }
    }
  }

  /// Nil for a link that leads to the same place from everywhere.
  private static func moved(_ link: String, up: String) -> String? {
    if link.hasPrefix("#") { return up + "practice.md" + link }
    let isWhole = link.hasPrefix("/") || link.prefix { $0 != "/" }.contains(":")
    return isWhole ? nil : up + link
  }
}
