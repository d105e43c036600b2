import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web09 = Rule(
    "WEB-09", .website, "how to complain, by when there is an answer, and to whom besides",
    basis: .law,
    source: Source(
      "Local Authority Social Services and National Health Service Complaints (England) "
        + "Regulations 2009 (SI 2009/309)",
      address: "https://www.legislation.gov.uk/uksi/2009/309"),
    inForce: InForce(from: CalendarDate(2009, 4, 1)),
    why: "Whoever is unhappy needs to know whom to tell, and who else will listen.",
    fix: "Write `policies/complaints.md` with `tell` and `reply_within`, and name the integrated "
      + "care board as `commissioner` in `practice.md`. The Ombudsman is put in by itself.",
    examples: Examples(
      met: "kind: policy\npolicy: complaints\ntitle: How to complain\n"
        + "tell: Talk to our practice manager\nreply_within: 40 working days\n\n"
        + "kind: practice\ncommissioner:\n  name: NHS Eastvale Integrated Care Board",
      notMet: "kind: policy\npolicy: complaints\ntitle: How to complain\n\nkind: practice\n"
        + "commissioner:\n  name: NHS England"),
    recheck: { context, pages in
      judgement(on: context).confirmed(
        linkingTo: [PublicAddresses.ombudsman], in: pages, of: context)
    },
    check: judgement)

  private static func judgement(on context: RuleContext) -> Judgement {
    let practice = context.site.practice
    let policy = context.site.policy(.complaints)
    var missing: [Shortfall] = []
    if let policy, policy.tell == nil {
      missing.append(
        Shortfall(
          "the page on complaints does not say whom to tell, and how",
          help: "add a line `tell:` with a sentence to `\(policy.page.path)`",
          at: policy.place(of: "tell")))
    } else if policy == nil {
      missing.append(
        context.site.missingPolicy(
          .complaints, name: "how to complain",
          parts: "a `title:`, `tell:` and `reply_within: 40 working days`"))
    }
    if practice.commissioner == nil {
      missing.append(
        Shortfall(
          "nothing says to whom patients can complain besides the surgery",
          help: "add to `practice.md` the line `commissioner:` and below it `  name:` with the "
            + "name of \(Commissioner.words(on: context.today))",
          at: practice.place(of: "commissioner")))
    } else if let stale = practice.commissioner?.outOfOffice(on: context.today) {
      missing.append(stale)
    }
    var late: [Shortfall] = []
    if let policy, policy.replyWithin == nil {
      late.append(
        Shortfall(
          "the page on complaints does not say by when there is an answer",
          help: "add a line `reply_within: 40 working days` to `\(policy.page.path)`",
          at: policy.place(of: "reply_within"), severity: .warning))
    }
    guard let first = missing.first else {
      return .met(
        "tell the surgery, \(practice.commissioner?.name ?? "") or the Ombudsman",
        on: policy?.page.address,
        showing: [practice.commissioner?.name, policy?.replyWithin].compactMap { $0 }
          + (policy.map { $0.page.firstWords(of: $0.tell) } ?? []), but: late)
    }
    return .notMet(first, missing.dropFirst() + late, on: policy?.page.address)
  }
}

extension Commissioner {
  /// Bodies that dealt with complaints about GPs once, and the day on which they no longer did.
  private static let before: [(names: [String], until: CalendarDate?)] = [
    (["nhs england", "nhse"], endOfNHSEngland),
    (["clinical commissioning group", "ccg"], CalendarDate(2022, 7, 1)),
    (["primary care trust", "pct"], endOfTrusts),
  ]
  private static let endOfTrusts = CalendarDate(2013, 4, 1)
  private static let endOfNHSEngland = CalendarDate(2023, 7, 1)

  /// Who dealt with complaints about GPs on a day, for remedies.
  fileprivate static func words(on day: CalendarDate) -> String {
    if let endOfTrusts, day < endOfTrusts { return "your primary care trust" }
    if let endOfNHSEngland, day < endOfNHSEngland {
      return "the body that deals with complaints, `NHS England`"
    }
    return "your integrated care board"
  }

  private static let board = ["integrated care board", "icb"]

  fileprivate func outOfOffice(on today: CalendarDate) -> Shortfall? {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    func says(_ names: [String]) -> Bool { names.contains { " \(words) ".contains(" \($0) ") } }
    guard !says(Self.board), let until = Self.before.first(where: { says($0.names) })?.until,
      today >= until
    else { return nil }
    return Shortfall(
      "`\(name)` has not dealt with complaints about GPs since \(until.words)",
      help: "write the name of \(Self.words(on: today)) as `name:` under `commissioner:` in "
        + "`practice.md`", at: source.place(of: "name"))
  }
}
