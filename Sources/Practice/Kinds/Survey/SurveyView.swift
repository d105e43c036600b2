import Calendar
import FrontMatter
import Views

extension Survey {
  package static let templates = [PageTemplate("survey", SurveyView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("survey", SurveyView(self, on: page, in: site))
  }

  /// "293 of 600 people answered (49%)".
  package var responseWords: String? {
    switch (asked, answered) {
    case (let asked?, let answered?) where asked > 0:
      "\(grouped(answered)) of \(grouped(asked)) people answered (\(responseRate(answered, of: asked))%)"
    case (_, let answered?): "\(grouped(answered)) people answered"
    case (let asked?, nil): "\(grouped(asked)) people were asked"
    case (nil, nil): nil
    }
  }

  /// Whole percent, halves rounded up.
  private func responseRate(_ answered: Int, of asked: Int) -> Int {
    (answered * 200 + asked) / (asked * 2)
  }

  /// "6 January 2014 to 17 January 2014".
  package var whenWords: String? {
    switch (from, to) {
    case (let from?, let to?) where from == to: from.words
    case (let from?, let to?): "\(from.words) to \(to.words)"
    case (let day?, nil), (nil, let day?): day.words
    case (nil, nil): nil
    }
  }
}

/// Who was asked, how, what they said, and what the group made of it.
struct SurveyView: View {
  let facts: [SummaryRowView]
  let ways: [WayView]
  let priorities: [PriorityView]
  let questions: [QuestionView]
  let body: HTML

  static let table = NameTable<SurveyView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_ways") { !$0.ways.isEmpty },
    .list("ways") { $0.ways },
    .flag("has_priorities") { !$0.priorities.isEmpty },
    .list("priorities") { $0.priorities },
    .flag("has_questions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .html("body") { $0.body },
  ])

  init(_ survey: Survey, on page: SitePage, in site: PracticeSite) {
    facts = [
      SummaryRowView("When", survey.whenWords),
      SummaryRowView("Answers", survey.responseWords),
      SummaryRowView("How people were chosen", survey.howChosen?.sentence),
    ].compactMap { $0 }
    ways = survey.howAsked.compactMap { WayView($0, on: page, in: site) }
    priorities = survey.priorities.map { PriorityView($0, on: page, in: site) }
    questions = survey.questions.map { QuestionView($0, of: survey, on: page, in: site) }
    body = site.bodyHTML(of: page)
  }
}

extension Survey.Chosen {
  fileprivate var sentence: String {
    switch self {
    case .everyone: "everyone on the list was asked"
    case .random: "people were picked at random from the list"
    case .whoeverCame: "whoever came to the surgery was asked"
    case .volunteers: "people came forward themselves"
    }
  }
}

struct WayView: View {
  let what: HTML
  let number: String?

  static let table = NameTable<WayView>([
    .html("what") { $0.what },
    .text("number") { $0.number },
  ])

  init?(_ way: WayOfAsking, on page: SitePage, in site: PracticeSite) {
    guard let what = site.html(way.what, on: page) else { return nil }
    self.what = what
    number = way.number.map(grouped)
  }
}

struct PriorityView: View {
  let what: String
  let why: HTML?
  let meeting: LinkView?
  let agreedAt: String?

  static let table = NameTable<PriorityView>([
    .text("what") { $0.what },
    .html("why") { $0.why },
    .view("meeting") { $0.meeting },
    .text("agreed_at") { $0.agreedAt },
  ])

  init(_ priority: Priority, on page: SitePage, in site: PracticeSite) {
    what = priority.what
    why = site.html(priority.why, on: page)
    meeting = priority.agreedAt.flatMap { site.meeting(on: $0) }.map { LinkView(to: $0.page) }
    agreedAt = meeting == nil ? priority.agreedAt?.words : nil
  }
}

struct QuestionView: View {
  let anchor: String
  let ask: String?
  let finding: HTML?
  let answers: [AnswerView]
  let notes: [WordView]
  let themes: [PieceView]

  static let table = NameTable<QuestionView>([
    .text("anchor") { $0.anchor },
    .text("ask") { $0.ask },
    .html("finding") { $0.finding },
    .flag("has_answers") { !$0.answers.isEmpty },
    .list("answers") { $0.answers },
    .list("notes") { $0.notes },
    .flag("has_themes") { !$0.themes.isEmpty },
    .list("themes") { $0.themes },
  ])

  init(_ question: Question, of survey: Survey, on page: SitePage, in site: PracticeSite) {
    anchor = "question-" + Address.slug(of: question.id)
    ask = question.ask
    finding = site.html(question.finding, on: page)
    themes = site.pieces(question.themes, on: page)
    guard question.hasFigures else {
      answers = []
      notes = []
      return
    }
    let safe = SafeQuestion(question, answered: survey.answered, limit: site.smallNumbers)
    answers = safe.answers.map(AnswerView.init)
    notes = safe.notes.map(WordView.init)
  }
}

struct AnswerView: View {
  let row: SafeQuestion.Row

  static let table = NameTable<AnswerView>([
    .text("answer") { $0.row.answer },
    .text("figure") { $0.row.figure },
    .text("share") { $0.row.share },
  ])
}
