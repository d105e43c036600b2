import Calendar
import Diagnostics

extension BandTable.Cell {
  /// The figure or the words of a cell; nil after reporting that it is neither.
  init?(_ typed: String, at place: Place, _ problems: inout FieldProblems) {
    let words = typed.plain
    if let cell = words == "-" ? .notKnown : Self.words[words.folded] {
      self = cell
      return
    }
    let figure = problems.catching(at: place) { () throws(Misread) in try Figure(reading: words) }
    guard let figure else { return nil }
    self = .figure(figure)
  }

  /// What may stand in place of a figure.
  private static let words: [String: BandTable.Cell] = [
    "": .empty, "not asked": .notAsked, "n/k": .notKnown, "n/a": .notKnown, "nk": .notKnown,
    "na": .notKnown, "not known": .notKnown, "unknown": .notKnown, "not recorded": .notKnown,
    "not available": .notKnown, "none": .figure(Figure(0)), "nil": .figure(Figure(0)),
  ]
}
