import Diagnostics
import FrontMatter
import Practice

extension FileLines {
  /// Puts questions below those of a survey's file.
  ///
  /// - Parameters:
  ///   - taken: the ids of the file's questions.
  ///   - answered: how many answered the survey, by the import.
  mutating func append(
    _ questions: [ImportedQuestion], to page: PageFile<Survey>, taken: Set<String>, answered: Int?
  ) {
    guard !questions.isEmpty else { return }
    var taken = taken
    var number = 0
    let texts = questions.flatMap { question -> [String] in
      repeat { number += 1 } while taken.contains("q\(number)")
      taken.insert("q\(number)")
      return QuestionLines.item(
        question, id: "q\(number)", notAnswered: question.notAnswered(of: answered))
    }
    guard let entry = page.entry("questions"), let index = entry.lineIndex else {
      let last = page.entries.last
      let end = last?.lineIndex.map {
        field(at: $0, column: last?.column ?? 0, isList: true).upperBound
      }
      return insert(["questions:"] + texts.map { "  " + $0 }, at: end ?? 1)
    }
    let range = field(at: index, column: entry.column, isList: true)
    if case .list(let items) = entry.value.content, let first = items.first?.place.line {
      let indent = String(repeating: " ", count: indent(first - 1))
      insert(texts.map { indent + $0 }, at: range.upperBound)
    } else {
      replace(range, with: ["questions:"] + texts.map { "  " + $0 })
    }
  }
}
