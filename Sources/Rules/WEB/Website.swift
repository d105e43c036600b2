import Calendar
import Diagnostics
import Practice

/// The papers that say what a practice's website owes.
enum Website {
  static let contract = Rule.Source(
    "National Health Service (General Medical Services Contracts) Regulations 2015 (SI 2015/1862)",
    address: "https://www.legislation.gov.uk/uksi/2015/1862")
  static let contractOf2025 = Rule.Source(
    "Changes to the General Medical Services contract in 2025 (SI 2025/727)",
    address: "https://www.legislation.gov.uk/uksi/2025/727")

  /// The contract with the clause that is meant.
  static func contract(_ clause: String) -> Rule.Source {
    Rule.Source(contract.title, clause: clause, address: contract.address)
  }

  static let about = Address("/about/")
  static let openingTimes = Address("/opening-times/")
  static let services = Address("/services/")
  static let team = Address("/team/")
}

extension PracticeSite {
  /// The policy on a topic that patients can read: the one that the foot of every page links to.
  func policy(_ topic: Policy.Topic) -> PageOf<Policy>? {
    published(Policy.self).first { $0.topic == topic }
  }

  /// Says that there is no policy on a topic, or that it is still a draft.
  ///
  /// - Parameters:
  ///   - name: with its article: `a privacy notice`.
  ///   - parts: what to write besides the kind and the topic.
  func missingPolicy(_ topic: Policy.Topic, name: String, parts: String) -> Shortfall {
    if let draft = all(Policy.self).first(where: { $0.topic == topic }) {
      return Shortfall(
        "the page with \(name) is a draft that nobody can read",
        help: "take the line `draft: yes` out of `\(draft.page.path)`",
        at: draft.place(of: "draft"))
    }
    return Shortfall(
      "there is no page with \(name)",
      help: "write `policies/\(topic.rawValue).md` with `kind: policy`, "
        + "`policy: \(topic.rawValue)`, \(parts)", at: practice.place(of: "name"))
  }
}

extension LooseDate {
  /// True for a day of the twelve months up to `today`, and for a month all of whose days that have
  /// come are.
  func isWithinAYear(of today: CalendarDate) -> Bool {
    earliest >= today.adding(years: -1) && earliest <= today
  }

  /// `on 5 May 2025, not within the last 12 months`, or of a month in which that day lies
  /// `in June 2025, which may be more than 12 months ago`.
  func lateWords(on today: CalendarDate) -> String {
    when
      + (latest >= today.adding(years: -1) && earliest <= today
        ? ", which may be more than 12 months ago" : ", not within the last 12 months")
  }
}

extension Judgement {
  /// Looks for links that the theme has to print; a page without them does not meet the rule.
  func confirmed(
    linkingTo addresses: [String], in pages: RenderedPages, of context: RuleContext
  ) -> Judgement {
    guard verdict == .met, let page,
      let lost = addresses.first(where: { pages[page]?.links.contains($0) != true })
    else { return self }
    return .notMet(
      Shortfall(
        "the files meet it, but \(page.text) does not link to `\(lost)`",
        help: "the theme has to print this link; take out your own template for this page and "
          + "build again", at: Place(file: context.site.practice.page.file)), on: page)
  }
}
