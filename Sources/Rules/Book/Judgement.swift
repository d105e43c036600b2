package import Diagnostics
package import Practice

/// What a rule says of a practice, with the evidence.
package struct Judgement: Sendable, Equatable {
  package enum Verdict: String, Sendable, Hashable {
    case met
    case notMet = "not-met"
    case notApplicable = "not-applicable"
  }

  package var verdict: Verdict
  /// Met: the words or number that meet it. Otherwise what is missing, or why it is not asked.
  package var evidence: String
  /// Where patients see it.
  package var page: Address?
  /// The id of the part of the page.
  package var anchor: String?
  /// Words that patients must find in that part, whatever the tags between them.
  package var shown: [String] = []
  /// What must show besides, in other parts or on other pages.
  package var elsewhere: [ShownPart] = []
  package var shortfalls: [Shortfall]

  package static func met(
    _ evidence: String, on page: Address? = nil, anchor: String? = nil,
    showing shown: [String] = [], and elsewhere: [ShownPart] = [],
    but shortfalls: [Shortfall] = []
  ) -> Judgement {
    Judgement(
      verdict: .met, evidence: evidence, page: page, anchor: anchor, shown: shown,
      elsewhere: elsewhere, shortfalls: shortfalls)
  }

  /// At least one thing is missing; the first says it in the list of requirements.
  package static func notMet(
    _ first: Shortfall, _ others: [Shortfall] = [], on page: Address? = nil, anchor: String? = nil
  ) -> Judgement {
    Judgement(
      verdict: .notMet, evidence: first.message, page: page, anchor: anchor,
      shortfalls: [first] + others)
  }

  package static func notApplicable(_ why: String) -> Judgement {
    Judgement(verdict: .notApplicable, evidence: why, page: nil, anchor: nil, shortfalls: [])
  }

  /// Met where nothing is missing, otherwise not.
  package static func judged(
    by shortfalls: [Shortfall], met evidence: String, on page: Address? = nil,
    anchor: String? = nil, showing shown: [String] = [], and elsewhere: [ShownPart] = []
  ) -> Judgement {
    guard let first = shortfalls.first else {
      return .met(evidence, on: page, anchor: anchor, showing: shown, and: elsewhere)
    }
    return .notMet(first, Array(shortfalls.dropFirst()), on: page, anchor: anchor)
  }

  /// `/patient-group/report-2014/#prg-profile`.
  package var link: String? {
    page.map { $0.text + (anchor.map { "#" + $0 } ?? "") }
  }
}

/// One thing that is missing, and the line to write.
package struct Shortfall: Sendable, Equatable {
  package var message: String
  package var help: String?
  package var place: Place
  /// Nil: the rule's own.
  package var severity: Severity?

  package init(
    _ message: String, help: String? = nil, at place: Place, severity: Severity? = nil
  ) {
    self.message = message
    self.help = help
    self.place = place
    self.severity = severity
  }
}
