import Calendar
import Diagnostics

extension FieldType
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words that the type's cases have, in any case, with spaces or hyphens.
  package static func choice(_ type: Value.Type) -> FieldType {
    let words = Value.allCases.map(\.rawValue)
    return line(
      "one of \(words.joined(separator: ", "))", example: words.first ?? "",
      standIn: Value.allCases[Value.allCases.startIndex], choices: words
    ) { typed throws(Misread) in
      let wanted = typed.folded
      if let value = Value.allCases.first(where: { $0.rawValue.folded == wanted }) { return value }
      throw .unknownChoice(typed, among: words)
    }
  }
}

extension FieldType where Value == Bool {
  package static var yesNo: FieldType {
    line("yes or no", example: "yes", standIn: false, choices: ["yes", "no"]) {
      typed throws(Misread) in
      switch typed.folded {
      case "yes", "true", "y": return true
      case "no", "false", "n": return false
      default:
        throw Misread("\(Misread.quoted(typed)) is neither yes nor no", help: "write `yes` or `no`")
      }
    }
  }
}

extension Misread {
  fileprivate static func unknownChoice(_ typed: String, among words: [String]) -> Misread {
    let folded = Dictionary(words.map { ($0.folded, $0) }) { first, _ in first }
    let listed = words.map { "`\($0)`" }.joined(separator: ", ")
    let parts = typed.split(separator: ",").map { String($0).folded }
    if parts.count > 1, parts.allSatisfy({ folded[$0] != nil }) {
      return Misread(
        "\(quoted(typed)) is several of the words that are wanted here",
        help:
          "write one; where several may be said, put them in square brackets: \(Misread.quoted("[\(typed)]"))"
      )
    }
    let meant = nearest(to: typed.folded, among: folded.keys).flatMap { folded[$0] }
    return Misread(
      "\(quoted(typed)) is none of the words that are wanted here",
      help: (meant.map { "did you mean `\($0)`? " } ?? "") + "the words are \(listed)")
  }
}
