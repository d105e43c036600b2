import Charts
import FrontMatter
import Views

/// A measure on one line, where its numbers are of one kind: `14 minutes`, `8 minutes`, `9 minutes`.
struct MeasureFigure {
  private let measure: Measure
  private let baseline: LeadingNumber
  private let target: LeadingNumber
  private let result: LeadingNumber?

  /// Nil where a text does not begin with its number, or the numbers count different things.
  init?(_ measure: Measure) {
    guard let baseline = LeadingNumber(measure.baseline),
      let target = LeadingNumber(measure.target), target.counts(as: baseline),
      max(baseline.hundredths, target.hundredths) > 0
    else { return nil }
    var result: LeadingNumber?
    if let typed = measure.result {
      guard let number = LeadingNumber(typed), number.counts(as: baseline),
        number.counts(as: target)
      else {
        return nil
      }
      result = number
    }
    self.measure = measure
    self.baseline = baseline
    self.target = target
    self.result = result
  }

  func view(id: String) -> FigureView {
    func point(_ name: String, _ typed: String, _ number: LeadingNumber) -> MeasureChart.Point {
      MeasureChart.Point("\(name): \(typed)", value: number.words, number.hundredths)
    }
    return FigureView(
      headline: headline, subtitle: measure.what,
      chart: Chart(
        id: id, title: measure.what, summary: measure.words(withResult: true), isInBox: true,
        MeasureChart(
          baseline: point("At first", measure.baseline, baseline),
          target: point("The aim", measure.target, target),
          result: result.map { point("Now", measure.result ?? "", $0) })),
      numbers: numbers, isInBox: true)
  }

  /// As typed, with what else stands there: `14 minutes in October 2025`.
  private var numbers: NumbersView {
    let steps = [
      ("At first", measure.baseline), ("The aim", measure.target), ("Now", measure.result),
    ]
    return NumbersView(
      measure.what, columns: ["When", "Number"],
      rows: steps.compactMap { step, typed in typed.map { (step, [$0]) } })
  }

  /// Whether the aim was reached: the way from the first number to the aim says which way is better.
  private var headline: String {
    guard let result else { return "The aim: from \(baseline.words) to \(target.words)." }
    let (from, to, now) = (baseline.hundredths, target.hundredths, result.hundredths)
    let isReached = to > from ? now >= to : to < from ? now <= to : now == to
    let change = "from \(baseline.words) to \(result.words)"
    if isReached { return "The aim was reached: \(change)." }
    let isNearer = abs(to - now) < abs(to - from)
    if now == from { return "Not yet: still \(result.words), the aim is \(target.words)." }
    return isNearer
      ? "Nearer to the aim of \(target.words): \(change)."
      : "Further from the aim of \(target.words): \(change)."
  }
}
