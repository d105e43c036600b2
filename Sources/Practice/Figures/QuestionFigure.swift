import Calendar
import Charts
import FrontMatter
import Views

/// A question's figure: its bars, the year before beside them where the question was the same, the
/// sentence and the table.
struct QuestionFigure {
  let question: Question
  let survey: Survey
  let tally: Tally
  let safe: SafeQuestion
  let rows: [SafeQuestion.Row]
  let last: LastYear?
  let finding: Headline?

  /// - Parameter safe: the answers as they may be shown.
  init(_ question: Question, of survey: Survey, _ safe: SafeQuestion, _ before: SurveyBefore?) {
    self.question = question
    self.survey = survey
    self.safe = safe
    tally = question.tally(answered: survey.answered)
    rows = AnswerOrder.sorted(safe.answers, of: tally)
    last = before.flatMap { LastYear(question, safe, in: $0) }
    finding = Headline(safe, of: tally)
  }

  /// - Parameter words: the author's own headline.
  /// - Parameter isInGrid: the answers are drawn together with those of other questions.
  func view(id: String, words: HTML?, isInGrid: Bool) -> FigureView {
    FigureView(
      headline: words == nil ? finding?.sentence ?? safe.plainHeadline : nil, finding: words,
      subtitle: survey.about(safe.base),
      chart: isInGrid ? nil : chart(id: id), numbers: numbers,
      notes: sureness + safe.notes + safe.rounding(of: tally))
  }

  private func chart(id: String) -> Chart? {
    guard rows.contains(where: { $0.value.size != nil }) else { return nil }
    let marks: [RowChart.Row] = rows.map { row in
      let look: RowChart.Mark.Look = AnswerOrder.isAside(row.answer) ? .aside : .main
      guard let last, let before = last.row(row.answer) else {
        return RowChart.Row(row.answer, [RowChart.Mark(row.words, row.value.amount, look)])
      }
      return RowChart.Row(
        row.answer,
        [
          RowChart.Mark("\(survey.year.name): \(row.words)", row.shareAmount, look),
          RowChart.Mark("\(last.survey.year.name): \(before.words)", before.shareAmount, .other),
        ])
    }
    return Chart(
      id: id, title: question.ask ?? "Answers",
      summary: finding?.sentence ?? safe.plainHeadline, RowChart(marks))
  }

  /// How much the figure says about those who were not asked.
  private var sureness: [String] {
    guard let finding else { return [] }
    var notes: [String] = []
    if let last, let before = Headline(last.safe, of: last.tally) {
      if let words = finding.compared(with: before, survey, last.survey) { notes.append(words) }
    }
    if let words = finding.certainty(of: survey, question) { notes.insert(words, at: 0) }
    // The words of a finding may speak of other answers: then the sentence is said, not only meant.
    return question.finding != nil && !notes.isEmpty ? [finding.sentence] + notes : notes
  }

  private var numbers: NumbersView {
    let unit = tally.areShares ? "Share" : "People"
    let caption = question.ask.map { "Answers: \($0)" } ?? "Answers"
    guard let last else {
      return NumbersView(
        caption, columns: ["Answer", unit], rows: rows.map { ($0.answer, [$0.words]) })
    }
    return NumbersView(
      caption, columns: ["Answer", survey.year.name, last.survey.year.name],
      rows: rows.map { ($0.answer, [$0.words, last.row($0.answer)?.words ?? "not asked"]) })
  }
}

extension Survey {
  /// `Answers of 406 patients to our survey, 6 October 2025 to 2 November 2025`.
  func about(_ base: Int?) -> String {
    let whose = base.map { " of \(counted($0, "patient"))" } ?? ""
    return "Answers\(whose) to our survey, \(whenWords ?? year.name)"
  }
}
