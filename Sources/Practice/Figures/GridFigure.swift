import Calendar
import Charts
import FrontMatter
import Views

/// Several questions in a row that were asked on the same scale, in one drawing: each a row, from the
/// best answer to the worst.
struct GridFigure {
  private let figures: [QuestionFigure]

  /// Where a grid begins: the index of the first question, and how many belong to it.
  static func runs(in figures: [QuestionFigure?]) -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var start = 0
    while start < figures.count {
      var end = start + 1
      if let first = figures[start], first.fitsGrid {
        while end < figures.count, let next = figures[end], next.fitsGrid,
          next.scale == first.scale
        { end += 1 }
        if end - start > 1 { runs[start] = end - start }
      }
      start = end
    }
    return runs
  }

  init(_ figures: [QuestionFigure]) { self.figures = figures }

  func view(id: String) -> FigureView? {
    guard let first = figures.first else { return nil }
    let scale = first.rows.map(\.answer)
    let rows = figures.map { $0.safe.stack($0.question.ask ?? "", $0.rows) }
    return FigureView(
      headline: headline,
      subtitle: first.survey.about(nil) + ". Each row is a question, from “\(scale.first ?? "")” "
        + "on the left to “\(scale.last ?? "")” on the right",
      chart: Chart(
        id: id, title: "\(figures.count) questions on the same scale", summary: headline,
        StackChart(rows)),
      numbers: NumbersView(
        "Answers to \(figures.count) questions", columns: ["Question"] + scale,
        rows: figures.map { ($0.question.ask ?? "", $0.rows.map(\.words)) }))
  }

  /// The question with the best answers and the one with the worst, where all can be compared.
  private var headline: String {
    let findings = figures.map { figure in
      figure.rows.first.flatMap { best in
        best.percent.map { (ask: figure.question.ask ?? "", percent: $0) }
      }
    }
    let known = findings.compactMap { $0 }
    let answer = figures.first?.rows.first?.answer ?? ""
    guard known.count == figures.count,
      let best = known.max(by: { $0.percent < $1.percent }),
      let worst = known.min(by: { $0.percent < $1.percent }), worst.percent < best.percent
    else { return "\(figures.count) questions were answered on the same scale." }
    return "“\(answer)” was said most often of “\(best.ask)” (\(best.percent)%), "
      + "least often of “\(worst.ask)” (\(worst.percent)%)."
  }
}

extension SafeQuestion {
  /// A row that is parted among the answers: each as long as its share of those who answered.
  func stack(_ label: String, _ rows: [Row]) -> StackChart.Row {
    let parts = rows.map { row in
      StackChart.Part(
        "\(row.answer): \(row.words)", value: row.percent.map { "\($0)%" } ?? row.figure,
        row.value.amount, isAside: AnswerOrder.isAside(row.answer))
    }
    return StackChart.Row(label, parts, whole: areShares ? 10_000 : base.map { $0 * 100 })
  }
}

extension QuestionFigure {
  /// A part of a whole can be drawn of each answer.
  fileprivate var fitsGrid: Bool {
    question.form == .scale && !question.someAnswersOnly
      && rows.contains { ($0.value.size ?? 0) > 0 }
  }

  /// The answers in their order, without regard to capitals.
  fileprivate var scale: [String] { rows.map { normalised(key: $0.answer) } }
}
