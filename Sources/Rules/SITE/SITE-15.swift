import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let site15 = Rule(
    "SITE-15", .pages, "what is said to have happened has happened", basis: .goodPractice,
    source: Source("sitegen content guide", clause: "dates"),
    why: "A date to come for something past is a slip of the pen, and makes the rest doubtful.",
    fix: "Correct the date, or say that it is planned.",
    examples: Examples(
      met: "kind: minutes\ndate: 14 July 2026\nstatus: planned",
      notMet: "kind: minutes\ndate: 14 July 2062\nstatus: agreed")
  ) { context in
    context.judgingPages { page in
      page.claimedDates.filter { $0.date.earliest > context.today }.map { claim in
        Shortfall(
          "\(claim.words) \(claim.date.when), which is still to come",
          help: claim.help ?? "correct the date, or take it out until the day has come",
          at: claim.place)
      }
    }
  }
}

/// A date on which something is said to have happened.
private struct DateClaim {
  let date: LooseDate
  /// `the page was reviewed`.
  let words: String
  let place: Place
  var help: String?

  init?(_ date: LooseDate?, _ words: String, at place: Place, help: String? = nil) {
    guard let date else { return nil }
    self.date = date
    self.words = words
    self.place = place
    self.help = help
  }
}

extension SitePage {
  fileprivate var claimedDates: [DateClaim] {
    let reviewed = DateClaim(
      header.reviewed, "the page was reviewed", at: source.place(of: "reviewed"))
    let own: [DateClaim?] =
      switch content {
      case let practice as PracticeDetails: claims(of: practice)
      case let policy as Policy: claims(of: policy)
      case let minutes as Minutes: claims(of: minutes)
      case let plan as ActionPlan: claims(of: plan)
      case let report as Report: claims(of: report)
      case let survey as Survey: claims(of: survey)
      case let profile as GroupProfile:
        [DateClaim(profile.asAt, "the group was counted", at: source.place(of: "as_at"))]
      case let feedback as FeedbackMonth:
        [DateClaim(feedback.month, "people answered", at: source.place(of: "month"))]
      default: []
      }
    return ([reviewed] + own).compactMap { $0 }
  }

  private func claims(of practice: PracticeDetails) -> [DateClaim?] {
    let surgeries = practice.surgeries.map {
      DateClaim($0.cqc?.ratedOn, "`\($0.name)` was rated", at: $0.source.place(of: "cqc"))
    }
    return surgeries + [
      DateClaim(practice.listSizeOn, "the list was counted", at: source.place(of: "list_size_on")),
      DateClaim(practice.cqc?.ratedOn, "the surgery was rated", at: source.place(of: "cqc")),
    ]
  }

  private func claims(of policy: Policy) -> [DateClaim?] {
    [
      DateClaim(
        policy.preparedOn, "the statement was prepared", at: source.place(of: "prepared_on")),
      DateClaim(policy.testedOn, "the site was tested", at: source.place(of: "tested_on")),
    ]
  }

  private func claims(of minutes: Minutes) -> [DateClaim?] {
    guard minutes.status == .draft || minutes.status == .agreed else { return [] }
    return [
      DateClaim(
        minutes.date, "these minutes are of a meeting",
        at: source.place(of: "date"),
        help: "write `status: planned` until then, or correct the date")
    ]
  }

  private func claims(of plan: ActionPlan) -> [DateClaim?] {
    let updates = plan.actions.flatMap { action in
      action.updates.map {
        DateClaim(
          $0.date, "action `\(action.id)` was updated", at: $0.source.place(of: "date"))
      }
    }
    return updates + [
      DateClaim(plan.agreedOn, "the plan was agreed", at: source.place(of: "agreed_on")),
      DateClaim(
        plan.agreedWithCommissioner?.date, "the commissioner agreed",
        at: source.place(of: "agreed_with_commissioner")),
    ]
  }

  private func claims(of report: Report) -> [DateClaim?] {
    [
      DateClaim(
        report.signedPractice?.date, "the practice signed", at: source.place(of: "signed_practice")),
      DateClaim(report.signedGroup?.date, "the group signed", at: source.place(of: "signed_group")),
      DateClaim(report.listSizeOn, "the list was counted", at: source.place(of: "list_size_on")),
    ]
  }

  private func claims(of survey: Survey) -> [DateClaim?] {
    let priorities = survey.priorities.map {
      DateClaim($0.agreedAt, "`\($0.what)` was agreed", at: $0.source.place(of: "agreed_at"))
    }
    guard survey.answered != nil else { return priorities }
    return priorities + [
      DateClaim(survey.to, "the survey ended", at: source.place(of: "to"))
    ]
  }
}
