import Diagnostics

@testable import FrontMatter

/// Keys that are declared somewhere in the program.
let knownKeys: Set<String> = [
  "kind", "title", "summary", "words", "year", "date", "name", "phone", "address", "list_size",
  "opening_hours", "partners", "recruitment", "answers", "age", "patients", "members", "what",
  "who", "by", "menu", "website", "draft", "contact",
]

/// A page with these fields, which begin on line 2.
func read(_ fields: String) -> SourceDocument {
  read(file: "---\n\(fields)\n---\nBody.\n")
}

func read(file: String) -> SourceDocument { read(bytes: Array(file.utf8)) }

func read(bytes: [UInt8], isYAMLOnly: Bool = false) -> SourceDocument {
  SourceDocument(
    bytes: bytes, file: isYAMLOnly ? "a.yml" : "a.md", isYAMLOnly: isYAMLOnly, knownKeys: knownKeys)
}

/// What fields say, for comparison: text without its style and places.
enum Value: Equatable, Decodable {
  case text(String)
  case list([Value])
  case group([String: Value])

  init(_ node: FieldNode) {
    self =
      switch node.content {
      case .empty: .text("")
      case .scalar(let scalar): .text(scalar.text)
      case .list(let items): .list(items.map { Value($0) })
      case .record(let entries): Value(entries)
      }
  }

  init(_ entries: [FieldEntry]) {
    self = .group(
      Dictionary(entries.map { ($0.key, Value($0.value)) }, uniquingKeysWith: { first, _ in first })
    )
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([Value].self) {
      self = .list(items)
    } else {
      self = .group(try container.decode([String: Value].self))
    }
  }
}

extension FieldNode {
  /// On one line, in the order of the file: `{title: "Flu: book now", menu: [~, "b"]}`.
  var shown: String {
    switch content {
    case .empty: "~"
    case .scalar(let scalar): "\"\(scalar.text.replacing("\n", with: "\\n"))\""
    case .list(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
    case .record(let entries): "{" + entries.shown + "}"
    }
  }
}

extension [FieldEntry] {
  var shown: String { map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ") }
}

extension Finding {
  /// `2:7 error the message`
  var shown: String { "\(place.line ?? 0):\(place.column ?? 0) \(severity) \(message)" }
}
