package import Diagnostics

/// What a field says once its quotes and escapes are read, whatever it is about: for rules that look
/// at every word that may be published.
package struct FieldSaying: Sendable, Equatable {
  /// The nearest key, as typed.
  package let key: String
  package let text: String
  package let place: Place
  /// True where the text may be a table, with a tab between its columns.
  package let hasLines: Bool
}

extension [FieldEntry] {
  /// Every value, and every key that is words of its own, such as an answer of a survey.
  package var sayings: [FieldSaying] {
    flatMap { $0.value.sayings(under: $0.key) }
  }
}

extension FieldNode {
  fileprivate func sayings(under key: String) -> [FieldSaying] {
    switch content {
    case .empty: []
    case .scalar(let scalar):
      [FieldSaying(key: key, text: scalar.text, place: place, hasLines: scalar.hasLines)]
    case .list(let nodes): nodes.flatMap { $0.sayings(under: key) }
    case .record(let entries):
      entries.flatMap { entry in
        [FieldSaying(key: key, text: entry.key, place: entry.place, hasLines: false)]
          + entry.value.sayings(under: entry.key)
      }
    }
  }
}

extension Scalar {
  fileprivate var hasLines: Bool {
    style == .block || !typedLines.isEmpty || text.utf8.contains(.newline)
  }
}
