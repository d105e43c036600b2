import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des14 = Rule.ofReport(
    "DES-14", "significant changes were agreed",
    why: "A change that patients will feel needs the group's word, or the commissioner's.",
    fix: "Give the plan `agreed_on` with the date of a meeting on file, or "
      + "`agreed_with_commissioner`.",
    examples: Examples(
      met: "agreed_on: 4 March 2014\nactions:\n  - id: 1\n    significant_change: yes",
      notMet: "actions:\n  - id: 1\n    significant_change: yes")
  ) { contents, context in
    guard let plan = contents.plan,
      let change = plan.actions.first(where: \.isSignificantChange)
    else { return .notApplicable("no action is a significant change") }
    if let agreement = plan.agreedWithCommissioner {
      return contents.met(
        "agreed with \(agreement.name)", in: "action-plan",
        showing: ["Action \(change.id)"])
    }
    if let date = plan.agreedOn, context.site.meeting(on: date) != nil {
      return contents.met(
        "agreed at the meeting of \(date.words)", in: "action-plan",
        showing: ["Action \(change.id)"])
    }
    if let date = plan.agreedOn {
      let missing = context.site.missingMinutes(of: date)
      return .notMet(
        Shortfall(
          "action `\(change.id)` is a significant change, and \(missing.says)",
          help: "\(missing.help); or add `agreed_with_commissioner:`",
          at: plan.place(of: "agreed_on")))
    }
    return .notMet(
      Shortfall(
        "action `\(change.id)` is a significant change, and no meeting on file agreed it",
        help: "add `agreed_on:` with the date of the meeting, or `agreed_with_commissioner:`",
        at: change.source.place(of: "significant_change")))
  }
}
