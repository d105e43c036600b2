package import Calendar
import Diagnostics

extension FieldType {
  /// A type whose value is read from one line.
  ///
  /// The line is handed on as it was meant: Word's quotes, dashes and spaces are plain ones, a
  /// comment and a full stop at its end are gone. Where every character counts, as in an address,
  /// `literally` leaves what stands inside as it is.
  package static func line(
    _ name: String, example: String, standIn: @escaping @autoclosure @Sendable () -> Value,
    choices: [String] = [], literally: Bool = false,
    read: @escaping @Sendable (String) throws(Misread) -> Value
  ) -> FieldType {
    FieldType(name, example: example, standIn: standIn(), choices: choices) { node, problems in
      guard let typed = node.typedLine else {
        problems.wrongType(
          "this should be \(name), on one line",
          help: "write it after the colon, such as `\(example)`", at: node.place)
        return nil
      }
      return problems.catching(at: node.place) { () throws(Misread) in
        try read(literally ? typed.unwrapped : typed.plain)
      }
    }
  }
}

extension FieldProblems {
  /// What `read` reads; nil after reporting why it could not.
  mutating func catching<Value>(at place: Place, _ read: () throws(Misread) -> Value) -> Value? {
    do throws(Misread) {
      return try read()
    } catch {
      wrongType(error.message, help: error.help, at: place)
      return nil
    }
  }
}

extension FieldNode {
  /// True where nothing is typed; editors for websites write `""` for a field left empty.
  var isBlank: Bool {
    switch content {
    case .empty: true
    case .scalar(let scalar): scalar.text.trimmed.isEmpty
    case .list, .record: false
    }
  }

  /// The value as text, also where YAML took it for something else: `[insert name]`,
  /// `- Flu: book now`. Nil for a real list or group of fields, and inside braces.
  var typedText: String? {
    let isInBrackets = [UInt8(ascii: "["), UInt8(ascii: "{")].contains(asTyped.utf8.first)
    switch content {
    case .empty: return ""
    case .scalar(let scalar): return scalar.text
    case .record(let entries) where entries.count == 1 && !asTyped.isEmpty: return asTyped
    case .list, .record: return isInBrackets ? asTyped : nil
    }
  }

  /// The text without the comments after its lines.
  var typedLine: String? {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return typedText }
    guard !scalar.typedLines.isEmpty else { return scalar.text.withoutComment }
    return scalar.typedLines.map(\.text.withoutComment).joined(separator: " ")
  }
}

extension String {
  /// `9,203  # from the list` is `9,203`.
  fileprivate var withoutComment: String {
    let scalars = unicodeScalars
    for (index, scalar) in zip(scalars.indices, scalars).dropFirst() where scalar == "#" {
      let before = scalars.index(before: index)
      if scalars[before].properties.isWhitespace { return String(scalars[..<before]) }
    }
    return self
  }
}
