package import Calendar
package import FrontMatter

/// The yearly report that the Patient Participation scheme asks for.
///
/// Almost all of its page is composed from the profile, minutes, survey and plan of its year; each
/// field of words here stands in place of what would be composed.
package struct Report: PageKind {
  package static let kind = "report"
  package static let purpose = "the Patient Participation report of a year"
  package static let usualPath = UsualPath("patient-group/", .year, stem: "report-")
  package static let composesTitle = true

  package let year: ReportingYear
  package let published: LooseDate?
  package let signedPractice: Signature?
  package let signedGroup: Signature?
  package let representative: Words?
  package let prioritiesAgreed: Words?
  package let viewsSought: Words?
  package let groupDiscussed: Words?
  package let evidence: Words?
  package let commissionerAction: Words?
  package let progress: Words?
  package let feedbackRead: Words?
  package let howOftenReviewed: Words?
  package let openingHours: RouteHours?
  /// Surgeries with hours of their own, as they were.
  package let surgeries: [Surgery]
  package let gettingHelp: Words?
  package let extendedHoursScheme: Bool?
  package let extendedHours: [ExtendedHours]
  package let listSize: Int?
  package let listSizeOn: LooseDate?

  package init(from fields: inout FieldReader) {
    year = fields.required("year", .year, "the reporting year")
    published = fields.optional("published", .date, "when it was published")
    signedPractice = fields.optional(
      "signed_practice", .record(Signature.self), "who signed for the practice")
    signedGroup = fields.optional(
      "signed_group", .record(Signature.self), "who signed for the patient group")
    representative = fields.optional(
      "representative", .words, "why the group is representative, or what was done about it")
    prioritiesAgreed = fields.optional(
      "priorities_agreed", .words, "how the priorities were agreed")
    viewsSought = fields.optional("views_sought", .words, "how patients were asked")
    groupDiscussed = fields.optional("group_discussed", .words, "how the group discussed it")
    evidence = fields.optional("evidence", .words, "what the survey showed, with figures")
    commissionerAction = fields.optional(
      "commissioner_action", .words, "what the commissioner will do")
    progress = fields.optional("progress", .words, "what came of last year's plan")
    feedbackRead = fields.optional("feedback_read", .words, "which feedback was read together")
    howOftenReviewed = fields.optional("how_often_reviewed", .words, "how often it is read")
    openingHours = fields.optional(
      "opening_hours", .record(RouteHours.self), "the hours as they were")
    surgeries = fields.list(
      "surgeries", of: .record(Surgery.self), "surgeries with hours of their own, as they were")
    gettingHelp = fields.optional("getting_help", .words, "how services were reached then")
    extendedHoursScheme = fields.optional(
      "extended_hours_scheme", .yesNo, "whether there were extended hours then")
    extendedHours = fields.list(
      "extended_hours", of: .record(ExtendedHours.self), "extended hours as they were")
    listSize = fields.optional("list_size", .whole, "the list as it was")
    listSizeOn = fields.optional("list_size_on", .date, "the day it was counted")
  }

  /// Its hours stand for the practice's of today.
  package var hasOwnHours: Bool { openingHours != nil || !surgeries.isEmpty }

  /// Extended hours as they were; where the report says nothing of them, those of the practice.
  package func extendedHours(orOf practice: PracticeDetails) -> [ExtendedHours] {
    if extendedHoursScheme == false { return [] }
    return extendedHours.isEmpty ? practice.extendedHours : extendedHours
  }

  package var composedTitle: String? { "Patient Participation report, \(year.name)" }
  package var onlyOne: OnlyOne? { OnlyOne("year", year.name) }

  package func absence(from site: SiteDay, header: PageHeader) -> Absence? {
    guard let published else { return nil }
    // Only the month is known: the report is up from the month's first day.
    return published.earliest > site.today ? .notYetPublished : nil
  }
}

package struct Signature: FieldRecord {
  /// A name, or a role: `practice manager`.
  package let name: String?
  package let date: LooseDate

  package init(from fields: inout FieldReader) {
    name = fields.optional("name", .text, "who signed; a role will do")
    date = fields.required("date", .date, "when")
  }
}
