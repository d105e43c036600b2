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
      let target = LeadingNumber(measure.target), target.isPercent == baseline.isPercent,
      max(baseline.hundredths, target.hundredths) > 0
    else { return nil }
    var result: LeadingNumber?
    if let typed = measure.result {
      guard let number = LeadingNumber(typed), number.isPercent == baseline.isPercent else {
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
      isInBox: true)
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

/// The number with which a text begins: `40% in autumn 2024`, `£1,200 a month`.
struct LeadingNumber: Sendable, Equatable {
  let hundredths: Int
  let isPercent: Bool
  /// As typed: `40%`, `1,200`.
  let words: String

  init?(_ text: String) {
    let start = text.drop { $0 == "£" }
    let typed = start.prefix { $0.isASCII && ($0.isWholeNumber || $0 == "," || $0 == ".") }
    let digits = typed.reversed().drop { $0 == "," || $0 == "." }.reversed()
    let number = String(digits).filter { $0 != "," }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole < 1_000_000_000,
      let rest = parts.count == 1 ? 0 : Int((parts[1] + "00").prefix(2))
    else { return nil }
    hundredths = whole * 100 + rest
    let after = start.dropFirst(digits.count).drop { $0 == " " }
    isPercent = after.hasPrefix("%") || after.hasPrefix("per cent")
    words = (start.count < text.count ? "£" : "") + String(digits) + (isPercent ? "%" : "")
  }
}
