package import Calendar
package import FrontMatter

/// One action of a plan: from what was said to what came of it.
package struct PlannedAction: FieldRecord {
  package enum Status: String, Sendable, CaseIterable {
    case planned, agreed
    case underWay = "under way"
    case done
    case partlyDone = "partly done"
    case notPossible = "not possible"
  }
  package enum Involvement: String, Sendable, CaseIterable {
    case informed, consulted
    case coProduced = "co-produced"
  }

  package let id: String
  package let youSaid: Words
  /// The id of a survey question.
  package let question: String?
  /// The id or the words of a priority.
  package let priority: String?
  package let weWill: Words?
  package let who: String?
  package let by: LooseDate?
  package let status: Status
  package let whyNot: Words?
  package let result: Words?
  package let isSignificantChange: Bool
  package let involvement: Involvement?
  package let measure: Measure?
  package let carriedFrom: CarriedFrom?
  package let updates: [Update]
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    id = fields.required("id", .text, "its number")
    youSaid = fields.required("you_said", .words, "what patients said")
    question = fields.optional("question", .text, "the id of the survey question behind it")
    priority = fields.optional("priority", .text, "the priority that it answers")
    weWill = fields.optional("we_will", .words, "what will be done")
    who = fields.optional("who", .text, "who will do it")
    by = fields.optional("by", .date, "by when")
    status = fields.required("status", .choice(Status.self), "how far it is")
    whyNot = fields.optional("why_not", .words, "why something is not done")
    result = fields.optional("result", .words, "what came of it")
    isSignificantChange =
      fields.optional("significant_change", .yesNo, "whether it changes services much") ?? false
    involvement = fields.optional(
      "involvement", .choice(Involvement.self), "how the group took part")
    measure = fields.optional("measure", .record(Measure.self), "how to see whether it helped")
    carriedFrom = fields.optional(
      "carried_from", .record(CarriedFrom.self), "the action of an earlier plan")
    updates = fields.list("updates", of: .record(Update.self), "what happened since")
    source = fields.source
  }

  /// Nothing more is to be done.
  package var isFinished: Bool { status == .done || status == .notPossible }
}

package struct Measure: FieldRecord {
  package let what: String
  package let baseline: String
  package let target: String
  package let result: String?

  package init(from fields: inout FieldReader) {
    what = fields.required("what", .text, "what is counted")
    baseline = fields.required("baseline", .text, "where it stood, the number first")
    target = fields.required("target", .text, "where it should be, the number first")
    result = fields.optional("result", .text, "where it stands now, the number first")
  }
}

package struct CarriedFrom: FieldRecord, Hashable {
  package let year: ReportingYear
  package let id: String

  package init(year: ReportingYear, id: String) {
    self.year = year
    self.id = id
  }

  package init(from fields: inout FieldReader) {
    year = fields.required("year", .year, "the year of the earlier plan")
    id = fields.required("id", .text, "the action's number there")
  }
}

package struct Update: FieldRecord {
  package let date: LooseDate
  package let note: Words
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    date = fields.required("date", .date, "when")
    note = fields.required("note", .words, "what happened")
    source = fields.source
  }
}
