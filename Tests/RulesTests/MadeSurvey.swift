import Practice
import Testing

/// A survey of questions in words that say nothing of whom they were put to, unless given.
struct MadeSurvey {
  let text: String

  init(
    _ answered: Int, _ tables: [[Int]], left: [Int?] = [], types: [String] = [],
    words: [String] = [], bases: [Int] = []
  ) {
    let questions = tables.indices.map { index in
      "  - id: q\(index)\n    ask: \"\(words.isEmpty ? "Question \(index)" : words[index])\"\n"
        + (types.isEmpty ? "" : "    type: \(types[index])\n")
        + (bases.isEmpty ? "" : "    base: \(bases[index])\n")
        + (left.isEmpty ? "" : left[index].map { "    not_answered: \($0)\n" } ?? "")
        + "    answers:\n"
        + tables[index].enumerated().map { "      Answer \($0): \($1)\n" }.joined()
    }
    text =
      "---\nkind: survey\nyear: 2014/15\nanswered: \(answered)\nquestions:\n"
      + questions.joined() + "---\n"
  }

  func safe(_ limit: SmallNumbers) throws -> [SafeQuestion] {
    try #require(PageFile<Survey>(Array(text.utf8), file: "s.md").content).safeQuestions(limit)
  }
}
