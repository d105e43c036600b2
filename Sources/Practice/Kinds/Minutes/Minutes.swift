package import Calendar
package import FrontMatter

/// A meeting of the patient group, planned or past.
package struct Minutes: PageKind {
  package static let kind = "minutes"
  package static let purpose = "a meeting of the patient group"
  package static let usualPath = UsualPath("patient-group/meetings/", .day)
  package static let composesTitle = true

  package enum Status: String, Sendable, CaseIterable {
    case planned, agenda, draft, agreed, cancelled
  }
  package enum Topic: String, Sendable, CaseIterable {
    case recruitment, priorities
    case surveyQuestions = "survey-questions"
    case surveyResults = "survey-results"
    case actionPlan = "action-plan"
    case progress, other
  }

  package let date: LooseDate
  package let time: ClockTime?
  package let venue: String?
  package let status: Status
  package let chair: String?
  package let presentPractice: [String]
  package let presentMembers: Int?
  package let apologies: Int?
  package let agenda: [Words]
  package let agendaPublished: LooseDate?
  package let covers: [Topic]
  package let nextMeeting: LooseDate?
  package let actions: [MeetingAction]

  package init(from fields: inout FieldReader) {
    date = fields.required("date", .date, "the day of the meeting")
    time = fields.optional("time", .time, "when it begins")
    venue = fields.optional("venue", .text, "where it takes place")
    status = fields.required("status", .choice(Status.self), "how far the minutes are")
    chair = fields.optional("chair", .text, "who took the chair (a role will do)")
    presentPractice = fields.list(
      "present_practice", of: .text, "who came from the practice, by role")
    presentMembers = fields.optional(
      "present_members", .whole, "how many members came", example: "8")
    apologies = fields.optional("apologies", .whole, "how many sent apologies", example: "2")
    agenda = fields.list("agenda", of: .words, "the items")
    agendaPublished = fields.optional("agenda_published", .date, "when the agenda went out")
    covers = fields.list("covers", of: .choice(Topic.self), "what it dealt with")
    nextMeeting = fields.optional("next_meeting", .date, "the day of the next meeting")
    actions = fields.list("actions", of: .record(MeetingAction.self), "who will do what")
  }

  package var composedTitle: String? { "Meeting of \(date.words)" }

  /// A meeting that took place: its minutes are draft or agreed, and its day has come.
  package func isPast(on today: CalendarDate) -> Bool {
    (status == .draft || status == .agreed) && date.earliest <= today
  }
}

/// Something that somebody at a meeting will do. `what` and `who` are given where an id first appears.
package struct MeetingAction: FieldRecord {
  package enum Status: String, Sendable, CaseIterable {
    case open, done, dropped
  }

  package let id: String
  package let what: Words?
  package let who: String?
  package let by: LooseDate?
  package let status: Status?
  package let note: Words?
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    id = fields.required("id", .text, "its number, the same from meeting to meeting")
    what = fields.optional("what", .words, "what will be done")
    who = fields.optional("who", .text, "who will do it")
    by = fields.optional("by", .date, "by when")
    status = fields.optional("status", .choice(Status.self), "how far it is")
    note = fields.optional("note", .words, "what happened since")
    source = fields.source
  }
}
