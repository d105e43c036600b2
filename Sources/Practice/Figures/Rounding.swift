extension SafeQuestion {
  /// Whole percentages that do not add up to 100 are explained.
  func rounding(of tally: Tally) -> [String] {
    let percents = answers.compactMap(\.percent)
    let sum = percents.reduce(0, +)
    guard tally.form != .many, !tally.someAnswersOnly, percents.count == answers.count,
      percents.count > 1, sum != 100,
      // More than rounding can explain is the author's to mend, not ours to excuse.
      abs(sum - 100) <= percents.count / 2
    else { return [] }
    return [Self.roundingNote]
  }

  static let roundingNote = "Because of rounding, the percentages do not add up to 100."
}
