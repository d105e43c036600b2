import Calendar
import FrontMatter
import Views

/// Items i and j: hours and access as they were, else as they are today.
struct ReportHoursView: View {
  let routes: [RouteView]
  /// Those with hours of their own.
  let surgeries: [SurgeryView]
  let gettingHelp: HTML?
  let extended: [ExtendedHoursView]
  /// Nil where nobody said.
  let isInScheme: Bool?
  let areTodays: Bool

  static let table = NameTable<ReportHoursView>([
    .flag("has_routes") { !$0.routes.isEmpty },
    .list("routes") { $0.routes },
    .list("surgeries") { $0.surgeries },
    .html("getting_help") { $0.gettingHelp },
    .flag("has_extended") { !$0.extended.isEmpty },
    .list("extended") { $0.extended },
    .flag("is_in_scheme") { $0.isInScheme == true },
    .flag("is_out_of_scheme") { $0.isInScheme == false },
    .flag("are_todays") { $0.areTodays },
    .flag("is_empty") { $0.routes.isEmpty && $0.surgeries.isEmpty && $0.gettingHelp == nil },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    let report = contents.report
    let practice = site.practice
    let ownHours = report.content.hasOwnHours
    routes = RouteView.routes(of: ownHours ? report.openingHours : practice.openingHours)
    surgeries =
      ownHours
      ? report.surgeries.map {
        SurgeryView($0, usual: report.openingHours, on: report.page, in: site)
      }
      : practice.surgeries.filter { $0.openingHours != nil }
        .map { SurgeryView($0, usual: practice.openingHours, on: practice.page, in: site) }
    gettingHelp =
      words.html(report.gettingHelp) ?? site.html(practice.gettingHelp, on: practice.page)
    let extended = report.content.extendedHours(orOf: practice.content)
    self.extended = extended.compactMap(ExtendedHoursView.init)
    isInScheme = report.extendedHoursScheme ?? practice.extendedHoursScheme
    areTodays =
      !ownHours && report.gettingHelp == nil
      && (!routes.isEmpty || !surgeries.isEmpty || gettingHelp != nil)
  }
}
