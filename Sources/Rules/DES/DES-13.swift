import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des13 = Rule.ofReport(
    "DES-13", "patients can find the report", basis: .goodPractice,
    source: Source("Patient Participation scheme: the report is advertised to patients"),
    why: "A report that nobody can find might as well not be there.",
    fix: "Keep the patient group's page (`group.md`) and a link to it on the home page or in the "
      + "menu: the theme links from there to the report.",
    examples: Examples(
      met: "- [Our patient group](patient-group/group.md)\n- [Appointments](appointments.md)",
      notMet: "- [Appointments](appointments.md)"),
    recheck: { contents, context, pages in
      let report = contents.report.page.address
      guard let group = contents.group else {
        return .notMet(.noGroupPage(contents))
      }
      var missing: [Shortfall] = []
      if pages[group.page.address]?.linkedAddresses.contains(report) != true {
        missing.append(
          Shortfall(
            "the patient group's page does not link to the report of "
              + contents.report.year.name,
            help: "link to it from `\(group.page.path)`", at: group.page.source.place))
      }
      if !pages.reached(from: Address("/"), steps: 2).contains(report) {
        missing.append(
          Shortfall(
            "the report is more than two steps from the home page",
            help: "link from the home page, `index.md`, to the patient group",
            at: contents.report.place(of: "year")))
      }
      return .judged(
        by: missing,
        met: "linked from the patient group's page, and two steps or fewer from the home page",
        on: group.page.address)
    },
    check: { contents, _ in
      guard let group = contents.group else { return .notMet(.noGroupPage(contents)) }
      return .met("linked from the patient group's page", on: group.page.address)
    })
}

extension Shortfall {
  fileprivate static func noGroupPage(_ contents: ReportContents) -> Shortfall {
    Shortfall(
      "there is no page of the patient group to find the report from",
      help: "write `patient-group/group.md` with `kind: patient-group` and a `title:`",
      at: contents.report.place(of: "year"))
  }
}
