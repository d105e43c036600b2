package import Calendar
package import FrontMatter

/// A survey of patients.
package struct Survey: PageKind {
  package static let kind = "survey"
  package static let purpose = "a survey: who was asked, how, and what they said"
  package static let usualPath = UsualPath("patient-group/", .year, stem: "survey-")
  package static let composesTitle = true

  package enum Chosen: String, Sendable, CaseIterable {
    case everyone, random
    case whoeverCame = "whoever came"
    case volunteers
  }

  package let year: ReportingYear
  package let from: LooseDate?
  package let to: LooseDate?
  package let asked: Int?
  package let answered: Int?
  package let howAsked: [WayOfAsking]
  package let howChosen: Chosen?
  package let priorities: [Priority]
  package let questions: [Question]

  package init(from fields: inout FieldReader) {
    year = fields.required("year", .year, "the reporting year")
    from = fields.optional("from", .date, "the first day")
    to = fields.optional("to", .date, "the last day")
    asked = fields.optional("asked", .whole, "how many were asked", example: "600")
    answered = fields.optional("answered", .whole, "how many answered", example: "293")
    howAsked = fields.list("how_asked", of: .wayOfAsking, "how people were asked")
    howChosen = fields.optional("how_chosen", .choice(Chosen.self), "how they were chosen")
    priorities = fields.list("priorities", of: .record(Priority.self), "what the group chose")
    questions = fields.list("questions", of: .record(Question.self), "the questions")
  }

  package var composedTitle: String? { "Patient survey, \(year.name)" }
  package var onlyOne: OnlyOne? { OnlyOne("year", year.name) }
}

/// What the patient group chose to look at in a year.
package struct Priority: FieldRecord {
  package let id: String?
  package let what: String
  package let why: Words?
  /// The date of the meeting that agreed it.
  package let agreedAt: LooseDate?
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    id = fields.optional("id", .text, "a short name for it")
    what = fields.required("what", .text, "the priority in a few words")
    why = fields.optional("why", .words, "why it was chosen")
    agreedAt = fields.optional("agreed_at", .date, "the date of the meeting that agreed it")
    source = fields.source
  }

  /// True where an action or a question names this priority, by its id or by its words.
  package func isNamed(_ name: String) -> Bool {
    id.map { normalised(key: $0) == normalised(key: name) } == true
      || normalised(key: what) == normalised(key: name)
  }
}
