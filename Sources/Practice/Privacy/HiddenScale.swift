/// The cells of a heading in one way of counting them: people, or steps of a percentage.
struct HiddenScale {
  let values: [Int?]
  /// The greatest value that is hidden for being small.
  let largestSmall: Int

  init(_ values: [Int?], largestSmall: Int) {
    self.values = values
    self.largestSmall = largestSmall
  }

  var shown: [SafeCount] { values.map { $0.map { .shown($0) } ?? .absent } }

  func isSmall(_ index: Int) -> Bool {
    values[index].map { $0 >= 1 && $0 <= largestSmall } ?? false
  }

  /// True where each hidden value could be two: a small one lies between 1 and the greatest small
  /// one, any other hidden one above that, and together they have the sum that readers can work out
  /// where the sum of all is known.
  func isAmbiguous(_ small: Set<Int>, _ besides: Set<Int>, sumIsKnown: Bool) -> Bool {
    guard sumIsKnown else { return largestSmall > 1 }
    let hidden = small.union(besides)
    let sum = hidden.reduce(0) { $0 + (values[$1] ?? 0) }
    let lows = hidden.map { small.contains($0) ? 1 : largestSmall + 1 }
    let highs = hidden.map { small.contains($0) ? largestSmall : sum }
    let lowest = lows.reduce(0, +)
    let highest = highs.reduce(0, +)
    return zip(lows, highs).allSatisfy { low, high in
      min(high, sum - (lowest - low)) > max(low, sum - (highest - high))
    }
  }
}
