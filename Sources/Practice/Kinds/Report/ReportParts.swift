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
      survey.priorities.map { PriorityView($0, of: survey.year, on: survey.page, in: site) }
    }
    let fromPlan = contents.plan.map { plan in
      plan.priorities.map { PriorityView($0, of: plan.year, on: plan.page, in: site) }
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
    .flag("is_empty") {
      $0.words == nil && $0.survey?.tellsHow != true && $0.feedbackRead == nil
    },
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
    meetings = (contents.discussions + others).sortedByDate().map { meeting in
      LinkView(to: meeting.page, note: meeting.content.discussedWords)
    }
  }
}

extension Minutes {
  /// `survey answers and the action plan`: what a meeting is known to have talked about of both.
  fileprivate var discussedWords: String {
    listed(
      [
        covers.contains(.surveyResults) ? "survey answers" : nil,
        covers.contains(.actionPlan) ? "the action plan" : nil,
      ].compactMap { $0 })
  }
}

/// Item g: what the survey showed, with figures.
struct EvidenceView: View {
  let words: HTML?
  let response: String?
  /// For whom the answers speak.
  let standing: String?
  let questions: [QuestionView]

  static let table = NameTable<EvidenceView>([
    .html("words") { $0.words },
    .text("response") { $0.response },
    .text("standing") { $0.standing },
    .flag("has_questions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .flag("is_empty") { $0.words == nil && $0.response == nil && $0.questions.isEmpty },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    self.words = words.html(contents.report.evidence)
    response = contents.survey?.content.responseWords
    standing = contents.survey?.content.standing
    questions =
      contents.survey.map { QuestionView.all(of: $0.content, on: $0.page, in: site) } ?? []
  }
}

extension Optional {
  /// The value where it holds what is asked of it.
  fileprivate func filter(_ holds: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { holds($0) ? $0 : nil }
  }
}
