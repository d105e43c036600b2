package import Calendar
import FrontMatter

/// All that a report is composed from: the files of its year, and last year's plan.
package struct ReportContents: Sendable {
  package let report: PageOf<Report>
  package let profile: PageOf<GroupProfile>?
  package let survey: PageOf<Survey>?
  package let plan: PageOf<ActionPlan>?
  package let lastPlan: PageOf<ActionPlan>?
  package let group: PageOf<PatientGroup>?
  /// The group's meetings in the year that took place, the oldest first.
  package let meetings: [PageOf<Minutes>]
  /// Meetings that could discuss the findings before the plan was agreed; none is known to have come
  /// after a survey that does not say when it closed.
  package let discussions: [PageOf<Minutes>]
  /// When it was published: as typed, else the day on which this program first did.
  package let published: LooseDate
  /// Somebody typed the day, or it was noted when this program first published it. Otherwise it may
  /// have been up before.
  package let isDated: Bool

  package init(_ report: PageOf<Report>, in site: PracticeSite) {
    let year = report.year
    self.report = report
    profile = site.published(GroupProfile.self).first { $0.year == year }
    survey = site.published(Survey.self).first { $0.year == year }
    plan = site.published(ActionPlan.self).first { $0.year == year }
    lastPlan = site.published(ActionPlan.self).first { $0.year == year.previous }
    group = site.published(PatientGroup.self).first
    meetings = site.pastMeetings.filter {
      ReportingYear(containing: $0.date.earliest) == year
    }
    published =
      report.content.published ?? .day(site.day.firstPublished[year] ?? site.today)
    isDated = report.content.published != nil || site.day.firstPublished[year] != nil
    discussions =
      survey != nil && survey?.to == nil
      ? []
      : site.discussions(
        after: survey?.to, upTo: plan?.agreedOn, of: year, published: published)
  }

  /// The priorities of the year: the survey's, and those that the plan adds.
  package var priorities: [Priority] {
    let asked = survey?.priorities ?? []
    let added = (plan?.priorities ?? []).filter { own in
      !asked.contains { $0.isNamed(own.what) || own.id.map($0.isNamed) == true }
    }
    return asked + added
  }

  /// The newest date among all that the report says, never typed by anybody: of a month and a day in
  /// it the month, since no day is known to be the last.
  package func lastUpdated(on today: CalendarDate) -> LooseDate {
    var dates = [published, report.signedPractice?.date, report.signedGroup?.date]
    dates += [profile?.asAt, survey?.to, plan?.agreedOn]
    for action in (plan?.actions ?? []) + (lastPlan?.actions ?? []) {
      dates += action.updates.map(\.date)
    }
    dates += meetings.map(\.date)
    return dates.compactMap { $0 }.filter { $0.earliest <= today }.max() ?? published
  }
}

extension PracticeSite {
  /// The reports that are on the site, the newest year first.
  package var reports: [PageOf<Report>] {
    published(Report.self).sorted { $0.year > $1.year }
  }
}
