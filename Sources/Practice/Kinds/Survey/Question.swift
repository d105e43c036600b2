package import FrontMatter

/// One question of a survey, with the figures of its answers.
package struct Question: FieldRecord {
  package enum Form: String, Sendable, CaseIterable {
    case one, many, scale, text
  }

  package let id: String
  package let ask: String?
  package let form: Form
  package let unit: FigureUnit
  package let answers: [Answer]
  /// Not all answers to the question are known.
  package let someAnswersOnly: Bool
  package let notAnswered: Int?
  /// How many people could answer; where left out, all who answered the survey.
  package let base: Int?
  package let themes: [Words]
  package let finding: Words?
  /// The id or the words of a priority.
  package let priority: String?
  package let lastYear: String?
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    id = fields.required("id", .text, "a short name for it")
    ask = fields.optional("ask", .text, "the question as it was asked")
    form = fields.optional("type", .choice(Form.self), "one answer, many, a scale or text") ?? .one
    unit = fields.optional("unit", .choice(FigureUnit.self), "people or percent") ?? .people
    answers = fields.optional("answers", .answers, "each answer with how many gave it") ?? []
    someAnswersOnly =
      fields.optional("some_answers_only", .yesNo, "whether some answers are not known") ?? false
    notAnswered = fields.optional("not_answered", .whole, "how many left it out", example: "12")
    base = fields.optional("base", .whole, "how many could answer", example: "293")
    themes = fields.list("themes", of: .words, "what people wrote, summed up")
    finding = fields.optional("finding", .words, "what it shows, in a sentence")
    priority = fields.optional("priority", .text, "the priority that it is about")
    lastYear = fields.optional(
      "last_year", .text, "the id of the same question last year", example: "q1")
    source = fields.source
    if ask == nil, finding == nil, !answers.isEmpty || !themes.isEmpty {
      fields.reportMissing("ask", "the question as it was asked")
    }
  }

  package var hasFigures: Bool { !answers.isEmpty }
}
