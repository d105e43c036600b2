import Diagnostics
import Practice

/// Numbers that somebody counted: a row for each answer.
struct CountedTable: Sendable {
  struct Counted: Sendable {
    let ask: String
    /// As typed.
    let answers: [ImportedAnswer]
    /// As `type` says; nil where it says nothing.
    let form: Question.Form?
    /// The row in which it begins, for messages.
    let place: Place
    let row: Int
  }

  /// A number that stands for no question, and its row.
  struct Total: Sendable {
    let people: Int
    let place: Place
    let row: Int
  }

  let questions: [Counted]
  /// From rows `answered` and `asked`.
  let answered: Total?
  let asked: Total?
  /// Columns that say nothing of the counts.
  let dropped: [DroppedColumn]
  /// The number column, as people find it.
  let numberColumn: String
}
