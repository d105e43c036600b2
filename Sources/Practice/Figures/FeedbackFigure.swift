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
    let finding = Headline(safe, of: tally)
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
      headline: finding?.sentence,
      subtitle: "Friends and Family Test, \(month.words)",
      chart: finding.map { Chart(id: id, title: title, summary: $0.sentence, RowChart(marks)) },
      numbers: NumbersView(
        title, columns: ["Answer", tally.areShares ? "Share" : "People"],
        rows: rows.map { ($0.answer, [$0.words]) }),
      notes: safe.notes)
  }

  /// Months below each other, the oldest first; nil for fewer than two.
  static func view(of months: [FeedbackFigure], id: String) -> FigureView? {
    let told = months.filter { !$0.rows.isEmpty }
    guard let first = told.first, let last = told.last, told.count > 1 else { return nil }
    var answers: [String] = []
    for row in told.reversed().flatMap(\.rows) where !answers.contains(row.answer) {
      answers.append(row.answer)
    }
    let newest = Headline(last.safe, of: last.tally)?.sentence
    let headline = newest.map { "In \(last.month.words): \($0)" }
    return FigureView(
      headline: headline,
      subtitle: "Friends and Family Test, \(first.month.words) to \(last.month.words). "
        + "Each row is a month",
      chart: Chart(
        id: id, title: "Answers month by month",
        summary: headline ?? "\(told.count) months with their answers.",
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
      notes: told.contains { $0.rows.contains(where: \.value.isHidden) }
        ? ["Small numbers are not shown, so that nobody can be recognised."] : [])
  }

  private var stack: StackChart.Row {
    let people = safe.base.map { ": \(counted($0, "person", "people"))" } ?? ""
    return StackChart.Row(
      month.words + people,
      rows.map { row in
        StackChart.Part(
          "\(row.answer): \(row.words)", value: row.percent.map { "\($0)%" } ?? row.figure,
          row.value.amount, isAside: AnswerOrder.isAside(row.answer))
      })
  }
}
