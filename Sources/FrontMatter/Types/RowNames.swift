import Calendar
import Diagnostics

extension FieldProblems {
  /// Reports a row's name that is missing, typed twice, or a total; `kind` is what it names.
  mutating func checkNames(_ names: [(name: String, place: Place)], kind: String) {
    var first: [String: Place] = [:]
    for (name, place) in names {
      let folded = name.folded
      if folded.isEmpty {
        wrongType("this row has no \(kind)", help: "write the \(kind) before its number", at: place)
      } else if ["total", "totals", "grand total"].contains(folded) {
        wrongType(
          "\(Misread.quoted(name)) is not \(kind == "answer" ? "an" : "a") \(kind)",
          help: "delete this row: totals are worked out", at: place)
      } else if let earlier = first[folded] {
        report(.repeatedKey(name, first: earlier, at: place))
      } else if isReadable(name, at: place) {
        first[folded] = place
      }
    }
  }
}
