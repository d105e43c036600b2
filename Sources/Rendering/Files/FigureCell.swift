import Practice

/// A figure as files give it: a number where one is shown, else the words that stand in its place.
enum FigureCell {
  case people(Int)
  /// In hundredths of a percent.
  case percent(Int)
  /// `fewer than 5`, `not asked`; empty where nobody wrote anything down.
  case words(String)

  static let notShown = FigureCell.words(SafeCount.notShown.words)

  /// - Parameter words: the figure as printed.
  init(_ value: SafeValue, _ words: String) {
    switch value {
    case .people(let people): self = .people(people)
    case .share(let hundredths): self = .percent(hundredths)
    case .small, .hidden, .absent: self = .words(words)
    }
  }
}
