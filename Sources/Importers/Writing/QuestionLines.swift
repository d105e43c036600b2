import Practice

/// The lines of a question's fields, as they stand in a file.
enum QuestionLines {
  /// `answers:` and a line for each, two columns deeper.
  static func answers(_ answers: [ImportedAnswer]) -> [String] {
    if answers.isEmpty { return [] }
    return ["answers:"] + answers.map { "  \(written($0.text)): \($0.people)" }
  }

  /// A whole question, as an item of a list.
  static func item(_ question: ImportedQuestion, id: String, notAnswered: Int?) -> [String] {
    var lines = ["id: \(id)", "ask: \(written(question.ask))", "type: \(question.form.rawValue)"]
    lines += answers(question.answers)
    if let notAnswered, notAnswered > 0 { lines.append("not_answered: \(notAnswered)") }
    return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }
}
