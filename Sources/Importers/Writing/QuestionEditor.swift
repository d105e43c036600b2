import Diagnostics
import FrontMatter
import Practice

/// Puts new numbers into a question of a file. The order of its answers, and the comments between
/// them, stay.
struct QuestionEditor {
  private let entries: [FieldEntry]
  private(set) var lines: FileLines
  private let file: String
  /// Whether `not_answered` was there and cannot be worked out any more.
  private(set) var isStale = false

  init(_ entries: [FieldEntry], lines: FileLines, file: String) {
    self.entries = entries
    self.lines = lines
    self.file = file
  }

  private func entry(_ key: String) -> FieldEntry? { entries.first { $0.normalKey == key } }

  /// - Parameters:
  ///   - answered: how many answered, by the import.
  ///   - inFile: how many answered by the file, which stays where the import does not say.
  mutating func set(
    _ question: ImportedQuestion, was old: Question, answered: Int?, inFile: Int?
  ) throws(BadInput) {
    if let base = old.base, let people = question.people, people > base {
      throw BadInput(
        "\(people) people answered this question, but by `base` only \(base) could",
        help: "correct `base`", at: entry("base")?.value.place ?? Place(file: file))
    }
    if old.unit == .percent { replace("unit", with: "people") }
    if entry("type") == nil, question.form != .one { insert(["type: \(question.form.rawValue)"]) }
    setAnswers(question, was: old.answers.map(\.text))
    if entry("not_answered") != nil {
      if let number = question.notAnswered(of: old.base ?? answered ?? inFile), number >= 0 {
        replace("not_answered", with: "\(number)")
      } else {
        isStale = true
      }
    } else if let number = question.notAnswered(of: old.base ?? answered), number > 0 {
      insert(["not_answered: \(number)"], after: "answers")
    }
  }

  /// - Parameter old: the answers in the file's order, which stays.
  private mutating func setAnswers(_ question: ImportedQuestion, was old: [String]) {
    guard let field = entry("answers"), let index = field.lineIndex else {
      return insert(QuestionLines.answers(question.answers))
    }
    let range = lines.field(at: index, column: field.column, isList: true)
    guard let rows = rows(of: field) else {
      let indent = lead(of: field, at: index)
      let texts = QuestionLines.answers(Self.arranged(question.answers, like: old))
      return lines.replace(
        range,
        with: texts.enumerated().map { number, text in
          (number == 0 ? indent : String(repeating: " ", count: field.column)) + text
        })
    }
    var left = question.answers
    for row in rows {
      let place = left.firstIndex { folded($0.text) == folded(row.key) }
      // A choice that is on the form and that nobody took.
      let people = place.map { left.remove(at: $0).people } ?? 0
      guard let at = row.lineIndex, let column = row.value.place.column else { continue }
      let line = lines.text(at)
      let start = String(String.UnicodeScalarView(line.unicodeScalars.prefix(column - 1)))
      let rest = line.unicodeScalars.dropFirst(column - 1).drop {
        "0123456789,.%\"'".unicodeScalars.contains($0)
      }
      lines.replace(
        at..<at + 1, with: [start + "\(people)" + String(String.UnicodeScalarView(rest))])
    }
    let indent = String(repeating: " ", count: rows[0].column)
    lines.insert(left.map { "\(indent)\(written($0.text)): \($0.people)" }, at: range.upperBound)
  }

  /// In the order of the file, with a nought for those that nobody took; new ones come last.
  private static func arranged(_ new: [ImportedAnswer], like old: [String]) -> [ImportedAnswer] {
    var left = new
    let known = old.map { text in
      let place = left.firstIndex { folded($0.text) == folded(text) }
      return ImportedAnswer(text: text, people: place.map { left.remove(at: $0).people } ?? 0)
    }
    return known + left
  }

  /// The answers that stand one below the other, each with its number on its line; nil where they
  /// are written in another way.
  private func rows(of field: FieldEntry) -> [FieldEntry]? {
    guard case .record(let rows) = field.value.content, !rows.isEmpty else { return nil }
    let places = rows.map(\.place.line)
    guard Set(places).count == rows.count, places.first != field.place.line,
      rows.allSatisfy({ $0.value.place.line == $0.place.line })
    else { return nil }
    return rows
  }

  /// Whether an answer has another number than before.
  func hasOtherNumbers(than old: Question, _ question: ImportedQuestion) -> Bool {
    old.answers.count != question.answers.count
      || question.answers.contains { new in
        old.answers.first { folded($0.text) == folded(new.text) }?.figure.hundredths
          != new.people * 100
      }
  }

  private mutating func replace(_ key: String, with value: String) {
    guard let entry = entry(key), let index = entry.lineIndex else { return }
    lines.replace(
      lines.field(at: index, column: entry.column),
      with: [lead(of: entry, at: index) + "\(entry.key): \(value)"])
  }

  /// What stands before a key: blanks, and the dash of the item where it is the first field.
  private func lead(of entry: FieldEntry, at index: Int) -> String {
    String(String.UnicodeScalarView(lines.text(index).unicodeScalars.prefix(entry.column)))
  }

  /// Below `key`, or the last of what says which question it is.
  private mutating func insert(_ texts: [String], after key: String? = nil) {
    let named = key.flatMap { entry($0) }
    let known = entries.filter { ["id", "ask", "type", "unit"].contains($0.normalKey) }
    guard let entry = named ?? known.last ?? entries.first, let index = entry.lineIndex else {
      return
    }
    let indent = String(repeating: " ", count: entry.column)
    let range = lines.field(at: index, column: entry.column, isList: true)
    lines.insert(texts.map { indent + $0 }, at: range.upperBound)
  }
}
