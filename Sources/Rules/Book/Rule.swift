package import Calendar
package import Diagnostics
import Practice

/// One thing that is asked of a practice: what, by whom, since when, why, and how it is judged.
///
/// The reference, `sitegen explain`, the JSON and the findings all come from this value.
package struct Rule: Sendable {
  /// Never used again once given: `DES-08`.
  package let id: String
  package let pack: Pack
  /// What is asked, positively: `the report is published`.
  package let title: String
  package let basis: Basis
  package let source: Source
  package let inForce: InForce
  package let confidence: Confidence
  private let ownSeverity: Severity?
  /// True where no day changes the judgement of the same pages: the rule reads words, links and
  /// figures alone, and so is not judged again for each day of a forecast.
  let isTimeless: Bool
  /// Why it matters to patients.
  package let why: String
  /// How to meet it.
  package let fix: String
  package let examples: Examples
  package let check: @Sendable (RuleContext) -> Judgement
  /// Judges again on the pages as rendered; nil where looking for the evidence's anchor is enough.
  package let recheck: (@Sendable (RuleContext, RenderedPages) -> Judgement)?

  package enum Pack: String, Sendable, CaseIterable {
    case des = "DES"
    case figures = "NUM"
    case privacy = "PII"
    case meetings = "MIN"
    case website = "WEB"
    case pages = "SITE"
    /// From a Content's `rules/` folder.
    case local = "LOCAL"
  }

  package enum Basis: String, Sendable {
    case law, contract, guidance
    case goodPractice = "good practice"
  }

  /// Where the rule is written.
  package struct Source: Sendable {
    package let title: String
    package let clause: String?
    package let address: String?

    package init(_ title: String, clause: String? = nil, address: String? = nil) {
      self.title = title
      self.clause = clause
      self.address = address
    }
  }

  /// Both days count; nil is open.
  package struct InForce: Sendable, Equatable {
    package let from: CalendarDate?
    package let until: CalendarDate?

    package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
      self.from = from
      self.until = until
    }

    package static let always = InForce()
  }

  /// How sure we are of the rule's text.
  package enum Confidence: String, Sendable {
    case read = "read in the source"
    case inPart = "seen in part or second-hand"
    case remembered = "remembered only"
  }

  /// What an author could have written.
  package struct Examples: Sendable {
    package let met: String
    package let notMet: String

    package init(met: String, notMet: String) {
      self.met = met
      self.notMet = notMet
    }
  }

  package init(
    _ id: String, _ pack: Pack, _ title: String, basis: Basis, source: Source,
    inForce: InForce = .always, confidence: Confidence = .read, severity: Severity? = nil,
    isTimeless: Bool = false, why: String, fix: String, examples: Examples,
    recheck: (@Sendable (RuleContext, RenderedPages) -> Judgement)? = nil,
    check: @escaping @Sendable (RuleContext) -> Judgement
  ) {
    self.id = id
    self.pack = pack
    self.title = title
    self.basis = basis
    self.source = source
    self.inForce = inForce
    self.confidence = confidence
    ownSeverity = severity
    self.isTimeless = isTimeless
    self.why = why
    self.fix = fix
    self.examples = examples
    self.check = check
    self.recheck = recheck
  }

  /// What is only remembered is advice, whatever the pack; law and contract that were seen are
  /// requirements, good practice and the other packs warnings.
  package var severity: Severity {
    if confidence == .remembered { return .advice }
    if let ownSeverity { return ownSeverity }
    let isDuty = pack == .des || pack == .website
    return isDuty && basis != .goodPractice ? .requirement : .warning
  }
}
