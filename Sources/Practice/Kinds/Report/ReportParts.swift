import Calendar
import FrontMatter
import Views

/// Item b: how the group was made to look like the list.
struct RepresentativeView: View {
  let words: HTML?
  let profile: GroupProfileView?

  static let table = NameTable<RepresentativeView>([
    .html("words") { $0.words },
    .view("composed") { $0.profile },
    .flag("is_empty") { $0.words == nil && $0.profile == nil },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    self.words = words.html(contents.report.representative)
    let profile = contents.profile.filter {
      !$0.recruitment.isEmpty || !$0.missingGroups.isEmpty || $0.otherGroups != nil
    }
    self.profile =
      self.words == nil
      ? profile.map { GroupProfileView($0.content, on: $0.page, in: site) } : nil
  }
}

/// Item c: the priorities and the meetings that agreed them.
struct PrioritiesView: View {
  let words: HTML?
  let list: [PriorityView]

  static let table = NameTable<PrioritiesView>([
    .html("words") { $0.words },
    .flag("has_priorities") { !$0.list.isEmpty },
    .list("priorities") { $0.list },
    .flag("is_empty") { $0.words == nil && $0.list.isEmpty },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    self.words = words.html(contents.report.prioritiesAgreed)
    let fromSurvey = contents.survey.map { survey in
      survey.priorities.map { PriorityView($0, on: survey.page, in: site) }
    }
    let fromPlan = contents.plan.map { plan in
      plan.priorities.map { PriorityView($0, on: plan.page, in: site) }
    }
    list = (fromSurvey ?? []) + (fromPlan ?? [])
  }
}

/// Item d: how patients were asked.
struct ViewsSoughtView: View {
  let words: HTML?
  let survey: SurveyView?
  let surveyLink: LinkView?
  let feedbackRead: HTML?

  static let table = NameTable<ViewsSoughtView>([
    .html("words") { $0.words },
    .view("survey") { $0.survey },
    .view("survey_link") { $0.surveyLink },
    .html("feedback_read") { $0.feedbackRead },
    .flag("is_empty") { $0.words == nil && $0.survey == nil && $0.feedbackRead == nil },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    self.words = words.html(contents.report.viewsSought)
    survey = contents.survey.map { SurveyView($0.content, on: $0.page, in: site) }
    surveyLink = contents.survey.map { LinkView(to: $0.page) }
    feedbackRead = words.html(contents.report.feedbackRead)
  }
}

/// Item e: when the group discussed what patients said.
struct DiscussionView: View {
  let words: HTML?
  let meetings: [LinkView]

  static let table = NameTable<DiscussionView>([
    .html("words") { $0.words },
    .flag("has_meetings") { !$0.meetings.isEmpty },
    .list("meetings") { $0.meetings },
    .flag("is_empty") { $0.words == nil && $0.meetings.isEmpty },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    self.words = words.html(contents.report.groupDiscussed)
    let discussed = Set(contents.discussions.map(\.page.path))
    let others = contents.meetings.filter { meeting in
      !discussed.contains(meeting.page.path)
        && (meeting.covers.contains(.surveyResults) || meeting.covers.contains(.actionPlan))
    }
    meetings = (contents.discussions + others).sortedByDate().map { LinkView(to: $0.page) }
  }
}

/// Item g: what the survey showed, with figures.
struct EvidenceView: View {
  let words: HTML?
  let response: String?
  let questions: [QuestionView]

  static let table = NameTable<EvidenceView>([
    .html("words") { $0.words },
    .text("response") { $0.response },
    .flag("has_questions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .flag("is_empty") { $0.words == nil && $0.questions.isEmpty },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    self.words = words.html(contents.report.evidence)
    response = contents.survey?.content.responseWords
    questions =
      contents.survey.map { survey in
        survey.questions.map { QuestionView($0, of: survey.content, on: survey.page, in: site) }
      } ?? []
  }
}

/// Item h: what commissioner and practice will do, and what came of last year's plan.
struct ProgressView: View {
  let commissionerAction: HTML?
  let words: HTML?
  let last: LastPlanView?
  let updated: [ActionView]

  static let table = NameTable<ProgressView>([
    .html("commissioner_action") { $0.commissionerAction },
    .html("words") { $0.words },
    .view("last") { $0.last },
    .flag("has_updated") { !$0.updated.isEmpty },
    .list("actions") { $0.updated },
    .flag("is_empty") {
      $0.commissionerAction == nil && $0.words == nil && $0.last == nil && $0.updated.isEmpty
    },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    commissionerAction = words.html(contents.report.commissionerAction)
    self.words = words.html(contents.report.progress)
    let lastPlan = self.words == nil ? contents.lastPlan : nil
    last = lastPlan.map { plan in
      LastPlanView(
        year: plan.year.name, actions: plan.actions.map { ActionView($0, of: plan, in: site) })
    }
    updated =
      contents.plan.map { plan in
        plan.actions.filter { !$0.updates.isEmpty || $0.result != nil }
          .map { ActionView($0, of: plan, in: site) }
      } ?? []
  }
}

struct LastPlanView: View {
  let year: String
  let actions: [ActionView]

  static let table = NameTable<LastPlanView>([
    .text("year") { $0.year },
    .list("actions") { $0.actions },
  ])
}

/// Items i and j: hours and access as they were, else as they are today.
struct ReportHoursView: View {
  let routes: [RouteView]
  /// Surgeries with hours of their own, where the hours are today's.
  let surgeries: [SurgeryView]
  let gettingHelp: HTML?
  let extended: [ExtendedHoursView]
  let isInScheme: Bool
  let areTodays: Bool

  static let table = NameTable<ReportHoursView>([
    .flag("has_routes") { !$0.routes.isEmpty },
    .list("routes") { $0.routes },
    .list("surgeries") { $0.surgeries },
    .html("getting_help") { $0.gettingHelp },
    .flag("has_extended") { !$0.extended.isEmpty },
    .list("extended") { $0.extended },
    .flag("is_in_scheme") { $0.isInScheme },
    .flag("are_todays") { $0.areTodays },
    .flag("is_empty") {
      $0.routes.isEmpty && $0.surgeries.isEmpty && $0.gettingHelp == nil
    },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    let report = contents.report
    let practice = site.practice
    routes = RouteView.routes(of: report.openingHours ?? practice.openingHours)
    let ownHours = practice.surgeries.filter { $0.openingHours != nil }
    surgeries =
      report.openingHours == nil
      ? ownHours.map { SurgeryView($0, on: practice.page, in: site) } : []
    gettingHelp =
      words.html(report.gettingHelp) ?? site.html(practice.gettingHelp, on: practice.page)
    let extended = report.extendedHours.isEmpty ? practice.extendedHours : report.extendedHours
    self.extended = extended.map(ExtendedHoursView.init)
    isInScheme = practice.extendedHoursScheme ?? !extended.isEmpty
    areTodays =
      report.openingHours == nil && report.gettingHelp == nil
      && (practice.openingHours != nil || !ownHours.isEmpty || practice.gettingHelp != nil)
  }
}

extension Optional {
  /// The value where it holds what is asked of it.
  fileprivate func filter(_ holds: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { holds($0) ? $0 : nil }
  }
}
