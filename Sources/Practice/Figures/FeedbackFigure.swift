import Calendar
import Charts
import FrontMatter
import Views

/// The Friends and Family Test: a month's answers as bars, several months as rows.
struct FeedbackFigure {
  let month: LooseDate
  let tally: Tally
  let safe: SafeQuestion
  let rows: [SafeQuestion.Row]

  init(_ month: FeedbackMonth, _ limit: SmallNumbers) {
    self.month = month.month
    tally = month.tally
    safe = SafeQuestion(tally, limit: limit)
    rows = AnswerOrder.sorted(safe.answers, of: tally)
  }

  /// Nil where too few answered.
  func view(id: String) -> FigureView? {
    guard !rows.isEmpty else { return nil }
    let title = "Answers in \(month.words)"
    let marks = rows.map { row in
      RowChart.Row(
        row.answer,
        [
          RowChart.Mark(
            row.words, row.value.amount, AnswerOrder.isAside(row.answer) ? .aside : .main)
        ]
      )
    }
    return FigureView(
      headline: headline, subtitle: "Friends and Family Test, \(month.words)",
      chart: rows.contains { $0.value.size != nil }
        ? Chart(id: id, title: title, summary: headline, RowChart(marks)) : nil,
      numbers: NumbersView(
        title, columns: ["Answer", tally.areShares ? "Share" : "People"],
        rows: rows.map { ($0.answer, [$0.words]) }),
      notes: safe.notes + safe.rounding(of: tally))
  }

  /// Months below each other, the oldest first; nil for fewer than two.
  static func view(of months: [FeedbackFigure], id: String) -> FigureView? {
    let told = months.filter { !$0.rows.isEmpty }
    guard let first = told.first, let last = told.last, told.count > 1 else { return nil }
    var answers: [String] = []
    for row in told.reversed().flatMap(\.rows) where !answers.contains(row.answer) {
      answers.append(row.answer)
    }
    let headline = "In \(last.month.words): \(last.headline)"
    return FigureView(
      headline: headline,
      subtitle: "Friends and Family Test, \(first.month.words) to \(last.month.words). "
        + "Each row is a month",
      chart: Chart(
        id: id, title: "Answers month by month",
        summary: headline,
        StackChart(told.map(\.stack))),
      numbers: NumbersView(
        "Answers month by month", columns: ["Month"] + answers,
        rows: told.map { month in
          (
            month.month.words,
            answers.map { answer in
              month.rows.first { $0.answer == answer }?.words ?? "not asked"
            }
          )
        }),
      notes: (told.contains { $0.rows.contains(where: \.value.isHidden) }
        ? ["Small numbers are not shown, so that nobody can be recognised."] : [])
        + (told.contains { !$0.safe.rounding(of: $0.tally).isEmpty }
          ? ["Because of rounding, the percentages of a month may not add up to 100."] : []))
  }

  private var headline: String { Headline(safe, of: tally)?.sentence ?? safe.plainHeadline }

  private var stack: StackChart.Row {
    let people = safe.base.map { ": \(counted($0, "person", "people"))" } ?? ""
    return safe.stack(month.words + people, rows)
  }
}
