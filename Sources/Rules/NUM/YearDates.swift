import Calendar
import Diagnostics
import FrontMatter
import Practice

/// Something done on a date, with the line that says so.
struct DatedStep {
  /// `the plan was agreed`.
  let what: String
  let date: LooseDate
  let place: Place

  init?(_ what: String, _ date: LooseDate?, at place: Place) {
    guard let date else { return nil }
    self.what = what
    self.date = date
    self.place = place
  }

  /// `the plan was agreed on 4 March 2014`.
  var words: String { "\(what) \(date.when)" }
}

/// The work of a year in the order in which it should have been done: priorities, survey,
/// discussion, plan, report. Steps whose dates are not known are left out.
struct YearDates {
  /// A step of the year's work, which may have taken several days.
  struct Stage {
    /// What has to be on or after all of the stage before.
    let arrival: DatedStep
    /// What each has to be on or before the stage that follows.
    let departures: [DatedStep]
  }

  let year: ReportingYear
  let stages: [Stage]

  /// - Parameter survey: one of the year's, where there is any.
  init(_ year: ReportingYear, survey: PageOf<Survey>?, in site: PracticeSite) {
    self.year = year
    let plan = site.published(ActionPlan.self).first { $0.year == year }
    let report = site.published(Report.self).first { $0.year == year }
    let agreed = plan.flatMap {
      DatedStep("the plan was agreed", $0.agreedOn, at: $0.place(of: "agreed_on"))
    }
    let published = report.flatMap {
      DatedStep("the report was published", $0.content.published, at: $0.place(of: "published"))
    }
    stages = [
      Stage(priorities: (survey?.priorities ?? []) + (plan?.priorities ?? [])),
      survey.flatMap(Stage.init(survey:)),
      Stage(discussions: site.discussions(in: year)),
      agreed.map { Stage(arrival: $0, departures: [$0]) },
      published.map { Stage(arrival: $0, departures: [$0]) },
    ].compactMap { $0 }
  }

  /// Each pair of steps that no day could put in order. A stage is held against the nearest of those
  /// before it that it contradicts: what is between may have been left out, or be known by its month.
  var outOfOrder: [(early: DatedStep, late: DatedStep)] {
    stages.indices.flatMap { index -> [(early: DatedStep, late: DatedStep)] in
      let arrival = stages[index].arrival
      let pairs = stages[..<index].reversed().lazy.map { stage in
        stage.departures.filter { arrival.date.surelyComesBefore($0.date) }
          .map { (early: arrival, late: $0) }
      }
      return pairs.first { !$0.isEmpty } ?? []
    }
  }
}

extension YearDates.Stage {
  fileprivate init?(priorities: [Priority]) {
    let steps = priorities.compactMap { priority in
      DatedStep(
        "the priority `\(priority.what)` was agreed", priority.agreedAt,
        at: priority.source.place(of: "agreed_at"))
    }
    guard let first = steps.first else { return nil }
    self.init(arrival: first, departures: steps)
  }

  fileprivate init?(survey: PageOf<Survey>) {
    let began = DatedStep("the survey began", survey.from, at: survey.place(of: "from"))
    let closed = DatedStep("the survey closed", survey.to, at: survey.place(of: "to"))
    guard let first = began ?? closed, let last = closed ?? began else { return nil }
    self.init(arrival: first, departures: [last])
  }

  /// One of the meetings after the survey will do, and so will one before the plan.
  fileprivate init?(discussions: [PageOf<Minutes>]) {
    let steps = discussions.compactMap {
      DatedStep("the meeting on the survey's results was", $0.date, at: $0.place(of: "date"))
    }
    guard let first = steps.first, let last = steps.last else { return nil }
    self.init(arrival: last, departures: [first])
  }
}

extension PracticeSite {
  /// The year's meetings on the results of a survey, the oldest first.
  fileprivate func discussions(in year: ReportingYear) -> [PageOf<Minutes>] {
    pastMeetings.filter {
      $0.covers.contains(.surveyResults) && ReportingYear(containing: $0.date.earliest) == year
    }
  }
}
