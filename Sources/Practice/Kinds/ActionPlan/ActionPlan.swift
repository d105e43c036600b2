package import Calendar
package import FrontMatter

/// What a year's survey and discussion led to.
package struct ActionPlan: PageKind {
  package static let kind = "action-plan"
  package static let purpose = "the action plan of a year"
  package static let usualPath = UsualPath("patient-group/", .year, stem: "action-plan-")
  package static let composesTitle = true

  package let year: ReportingYear
  /// The date of the meeting that agreed it.
  package let agreedOn: LooseDate?
  package let agreedWithCommissioner: CommissionerAgreement?
  package let priorities: [Priority]
  package let actions: [PlannedAction]

  package init(from fields: inout FieldReader) {
    year = fields.required("year", .year, "the reporting year")
    agreedOn = fields.optional("agreed_on", .date, "the meeting that agreed the plan")
    agreedWithCommissioner = fields.optional(
      "agreed_with_commissioner", .record(CommissionerAgreement.self),
      "who agreed significant changes")
    priorities = fields.list(
      "priorities", of: .record(Priority.self), "the priorities of a year without a survey")
    actions = fields.list("actions", of: .record(PlannedAction.self), "the actions")
  }

  package var composedTitle: String? { "Action plan, \(year.name)" }
  package var onlyOne: OnlyOne? { OnlyOne("year", year.name) }
}

package struct CommissionerAgreement: FieldRecord {
  package let name: String
  package let date: LooseDate?

  package init(from fields: inout FieldReader) {
    name = fields.required("name", .text, "the commissioner")
    date = fields.optional("date", .date, "when it agreed")
  }
}
