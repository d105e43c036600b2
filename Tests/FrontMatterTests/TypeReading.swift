import Diagnostics
import FrontMatter

/// What a type makes of a value typed on line 3.
struct TypeReading<Value: Sendable> {
  let value: Value?
  let findings: [Finding]

  init(_ type: FieldType<Value>, _ node: FieldNode) {
    var problems = FieldProblems()
    value = type.read(node, &problems)
    findings = problems.findings
  }

  init(_ type: FieldType<Value>, _ typed: String, _ style: Scalar.Style = .plain) {
    self.init(type, .typed(typed, style))
  }

  /// The message and the help of each finding, as people see them.
  var said: [String] { findings.map { "\($0.message) | \($0.help ?? "")" } }
}

extension FieldNode {
  static let fixedPlace = Place(file: "practice.md", line: 3, column: 8)

  static func typed(_ text: String, _ style: Scalar.Style = .plain, line: Int = 3) -> FieldNode {
    FieldNode(
      .scalar(Scalar(text, style: style)), at: Place(file: "practice.md", line: line, column: 8),
      asTyped: text)
  }

  static func empty(line: Int = 3) -> FieldNode {
    FieldNode(.empty, at: Place(file: "practice.md", line: line), asTyped: "")
  }

  /// The list that stands as `asTyped` in the file.
  static func list(_ items: [FieldNode], asTyped: String) -> FieldNode {
    FieldNode(.list(items), at: fixedPlace, asTyped: asTyped)
  }

  /// A mapping, each key on a line of its own from line 4.
  static func record(_ entries: [(String, FieldNode)], asTyped: String = "") -> FieldNode {
    FieldNode(
      .record(
        entries.enumerated().map { index, entry in
          FieldEntry(
            key: entry.0, place: Place(file: "practice.md", line: 4 + index, column: 3),
            value: entry.1)
        }), at: fixedPlace, asTyped: asTyped)
  }
}
