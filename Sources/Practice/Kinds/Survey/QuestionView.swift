import FrontMatter
import Views

/// A question, what people answered, and what that shows.
struct QuestionView: View {
  /// Nil for a question whose id another one has too.
  private(set) var anchor: String?
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
    .flag("is_bare") {
      $0.finding == nil && $0.answers.isEmpty && $0.notes.isEmpty && $0.themes.isEmpty
    },
    .flag("has_themes") { !$0.themes.isEmpty },
    .list("themes") { $0.themes },
  ])

  /// The questions of a survey, each anchor given to the first that has it.
  static func all(of survey: Survey, on page: SitePage, in site: PracticeSite) -> [QuestionView] {
    var taken: Set<String> = []
    return survey.questions.map { question in
      var view = QuestionView(question, of: survey, on: page, in: site)
      if !taken.insert(question.anchor).inserted { view.anchor = nil }
      return view
    }
  }

  private init(_ question: Question, of survey: Survey, on page: SitePage, in site: PracticeSite) {
    anchor = question.anchor
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

extension Question {
  package var anchor: String { "question-" + AddressName.slug(of: id) }
}

struct AnswerView: View {
  let row: SafeQuestion.Row

  static let table = NameTable<AnswerView>([
    .text("answer") { $0.row.answer },
    .text("figure") { $0.row.figure },
    .text("share") { $0.row.share },
  ])
}
