import FrontMatter

/// Between which numbers a count is, as readers know it from its own table.
struct CountRange {
  var least: Int
  var most: Int
  let isHidden: Bool
}

extension [CountRange] {
  /// - Parameter all: a hidden count is at most that.
  init(_ safe: [SafeCount], _ limit: SmallNumbers, atMost all: Int) {
    // Under a heading that is hidden whole, noughts are hidden too.
    let least = safe.contains { !$0.isHidden && $0 != .absent || $0.isSmall } ? limit.limit : 0
    self = safe.map { count in
      switch count {
      case .shown(let people): CountRange(least: people, most: people, isHidden: false)
      case .fewerThan(let limit): CountRange(least: 1, most: limit - 1, isHidden: true)
      case .notShown: CountRange(least: least, most: Swift.max(least, all), isHidden: true)
      case .absent: CountRange(least: 0, most: 0, isHidden: false)
      }
    }
  }

  /// What is left of them where their sum is known.
  func narrowed(to sum: Int) -> [CountRange] {
    map { range in
      var narrow = range
      narrow.least = Swift.max(range.least, sum - (most - range.most))
      narrow.most = Swift.min(range.most, sum - (least - range.least))
      return narrow
    }
  }

  var least: Int { reduce(0) { $0 + $1.least } }
  var most: Int { reduce(0) { $0 + $1.most } }
}

extension SafeCount {
  fileprivate var isSmall: Bool { if case .fewerThan = self { true } else { false } }
}

extension Tally {
  /// Of each answer, in people; nil where nothing is known of how many they were.
  func ranges(_ limit: SmallNumbers) -> [CountRange]? {
    if areShares, base == nil { return nil }
    let sum = answers.reduce(0) { $0 + $1.people }
    let all = people ?? sum
    guard all >= SafeQuestion.fewest, let safe = safeCounts(limit) else {
      return answers.map { _ in CountRange(least: 0, most: all, isHidden: true) }
    }
    if areShares {
      return zip(answers, safe).map { $0.range(ofShareOf: all, isHidden: $1.isHidden) }
    }
    let ranges = [CountRange](safe, limit, atMost: all)
    return form == .many ? ranges : ranges.narrowed(to: sum)
  }
}

extension Answer {
  /// A share was rounded, to a whole percent perhaps.
  fileprivate func range(ofShareOf all: Int, isHidden: Bool) -> CountRange {
    let people = figure.hundredths * all / 10_000
    let slack = all / 200 + 1
    return isHidden
      ? CountRange(least: 0, most: all, isHidden: true)
      : CountRange(least: max(0, people - slack), most: people + slack, isHidden: false)
  }
}
