import FrontMatter
import Views

/// A question, what people answered, and what that shows.
struct QuestionView: View {
  /// Nil for a question whose id another one has too.
  let anchor: String?
  let ask: String?
  let finding: HTML?
  /// This question and those after it, asked on the same scale.
  let grid: FigureView?
  let figure: FigureView?
  let notes: [WordView]
  let themes: [PieceView]

  static let table = NameTable<QuestionView>([
    .text("anchor") { $0.anchor },
    .text("ask") { $0.ask },
    .html("finding") { $0.finding },
    .view("grid") { $0.grid },
    .view("figure") { $0.figure },
    .list("notes") { $0.notes },
    .flag("is_bare") {
      $0.finding == nil && $0.figure == nil && $0.notes.isEmpty && $0.themes.isEmpty
    },
    .flag("has_themes") { !$0.themes.isEmpty },
    .list("themes") { $0.themes },
  ])

  /// The questions of a survey, each anchor given to the first that has it.
  static func all(of survey: Survey, on page: SitePage, in site: PracticeSite) -> [QuestionView] {
    let before = SurveyBefore(survey, in: site)
    let shown = survey.safeQuestions(site.smallNumbers)
    let figures = zip(survey.questions, shown).map { question, safe in
      safe.answers.isEmpty ? nil : QuestionFigure(question, of: survey, safe, before)
    }
    let grids = GridFigure.runs(in: figures)
    let inGrid = Set(grids.flatMap { $0.key..<($0.key + $0.value) })
    var taken: Set<String> = []
    return survey.questions.indices.map { index in
      let question = survey.questions[index]
      let isFirst = taken.insert(question.anchor).inserted
      // An underscore is in no anchor.
      let id = isFirst ? question.anchor : "\(question.anchor)_\(index + 1)"
      let words = site.html(question.finding, on: page)
      let isTooFew = question.hasFigures && figures[index] == nil
      let grid = grids[index].flatMap { count in
        GridFigure(figures[index..<(index + count)].compactMap { $0 }).view(id: id + "_grid")
      }
      return QuestionView(
        anchor: isFirst ? question.anchor : nil, ask: question.ask,
        finding: figures[index] == nil ? words : nil, grid: grid,
        figure: figures[index]?.view(id: id, words: words, isInGrid: inGrid.contains(index)),
        notes: isTooFew ? shown[index].notes.map(WordView.init) : [],
        themes: site.pieces(question.themes, on: page))
    }
  }
}

extension Question {
  package var anchor: String { "question-" + AddressName.slug(of: id) }
}
