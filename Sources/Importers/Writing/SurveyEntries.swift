import Diagnostics
import FrontMatter
import Practice

extension PageFile {
  func entry(_ key: String) -> FieldEntry? { entries.first { $0.normalKey == key } }
}

extension PageFile<Survey> {
  /// The fields of each question, each on lines of its own.
  func questionItems(file: String) throws(BadInput) -> [[FieldEntry]] {
    guard let questions = entry("questions"), case .list(let items) = questions.value.content else {
      return []
    }
    var found: [[FieldEntry]] = []
    for item in items where item.content != .empty {
      guard case .record(let entries) = item.content, !item.asTyped.hasPrefix("{") else {
        throw BadInput(
          "this question is not written on lines of its own",
          help: "write `- id: q1`, and below it `ask:` and `answers:`, each on a line",
          at: item.place)
      }
      found.append(entries)
    }
    return found
  }
}

extension FieldEntry {
  /// Of its key, from 0.
  var lineIndex: Int? { place.line.map { $0 - 1 } }
  /// How many columns stand before its key.
  var column: Int { (place.column ?? 1) - 1 }
}
