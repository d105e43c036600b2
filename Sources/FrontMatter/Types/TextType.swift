import Diagnostics

extension FieldType where Value == String {
  /// One line, taken as typed. Several lines are joined by spaces.
  package static var text: FieldType {
    FieldType("text", example: "...", standIn: "") { node, problems in
      guard let typed = node.typedText else {
        problems.wrongType(
          "this is a list, but one line of text is wanted",
          help: "write the text after the colon, on one line", at: node.place)
        return nil
      }
      guard problems.isReadable(typed, at: node.place) else { return nil }
      problems.checkPlain(typed, at: node.place)
      return typed.split { $0.isNewline || $0 == "\t" }.map { String($0).trimmed }
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}

extension FieldProblems {
  /// False after it has reported a character that no page can show.
  mutating func isReadable(_ text: String, at place: Place) -> Bool {
    let strange = text.unicodeScalars.first {
      switch $0.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    guard let strange else { return true }
    let code = String(strange.value, radix: 16, uppercase: true)
    wrongType(
      "this has a character in it that cannot be shown (number \(code))",
      help: "type the text again instead of pasting it", at: place)
    return false
  }
}
