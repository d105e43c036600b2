package import Calendar
package import FrontMatter

/// A month of the Friends and Family Test.
package struct FeedbackMonth: PageKind {
  package static let kind = "feedback"
  package static let purpose = "a month of the Friends and Family Test"
  package static let usualPath = UsualPath("feedback/", .month)
  package static let composesTitle = true

  package let month: LooseDate
  package let answers: [Answer]
  package let themes: Words?
  package let weAreDoing: Words?

  package init(from fields: inout FieldReader) {
    month = fields.required("month", .month, "the month, such as `February 2026`")
    answers = fields.required("answers", .answers, "each answer with how many gave it")
    themes = fields.optional("themes", .words, "what people wrote, summed up")
    weAreDoing = fields.optional("we_are_doing", .words, "what is done about it")
  }

  package var composedTitle: String? { "Friends and Family Test, \(month.words)" }
  package var onlyOne: OnlyOne? { OnlyOne("month", month.words) }
}
