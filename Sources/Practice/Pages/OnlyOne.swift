import Diagnostics
import FrontMatter

/// What a practice has one file of a kind for: each year has one survey, each month one feedback.
/// Pages are composed from that one, so that a second would be left out without a word.
package struct OnlyOne: Sendable, Hashable {
  /// The field that says for what.
  let key: String
  /// `2013/14`.
  let words: String
  /// How much is lost where a second file is there.
  let severity: Severity

  init(_ key: String, _ words: String, severity: Severity = .error) {
    self.key = key
    self.words = words
    self.severity = severity
  }
}

extension OnlyOne {
  /// A finding at each file that says what another says already; drafts say nothing yet.
  static func findings(in pages: [SitePage]) -> [Finding] {
    var first: [OnlyOne: [String: SitePage]] = [:]
    return pages.filter { !$0.header.isDraft }.compactMap { page in
      guard let one = page.content.onlyOne else { return nil }
      let kind = type(of: page.content).kind
      guard let other = first[one]?[kind] else {
        first[one, default: [:]][kind] = page
        return nil
      }
      return Finding(
        "second-file", one.severity,
        "`\(other.path)` is the `\(kind)` for \(one.words) already, and there can be one",
        help: one.key == "kind"
          ? "keep one of the two, or write `kind: page` here"
          : "correct `\(one.key)` in one of the two, delete one, or write `draft: yes` in it",
        at: page.source.place(of: one.key))
    }
  }
}
