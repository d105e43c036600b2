/// Which counts of a heading are hidden, so that each could have two values at least, even for
/// readers who know these rules and the sum of all.
///
/// What is hidden besides the small counts follows from where they stand and from sums that are
/// known anyway, never from how large a hidden count is: otherwise the choice itself would tell.
struct HiddenCounts {
  private let counts: [Int?]
  /// The greatest count that is hidden for being small.
  private let largestSmall: Int
  private let small: [Int]

  init(_ counts: [Int?], largestSmall: Int) {
    self.counts = counts
    self.largestSmall = largestSmall
    small = counts.indices.filter { counts[$0].map { (1...largestSmall).contains($0) } ?? false }
  }

  enum Choice: Equatable {
    case none
    /// The small counts, and one more where they would not be safe alone.
    case small(besides: Int?)
    case all
  }

  /// - Parameter sumIsKnown: false for a question to which people gave several answers.
  func choice(sumIsKnown: Bool) -> Choice {
    if small.isEmpty { return .none }
    // A hidden count that can only be 1 is not hidden.
    if largestSmall == 1 { return .all }
    if !sumIsKnown { return .small(besides: nil) }
    if mayAllBeOne { return .all }
    if areSafeAlone { return .small(besides: nil) }
    guard let next = nextShown, isSafe(beside: counts[next] ?? 0) else { return .all }
    return .small(besides: next)
  }

  private var sum: Int { small.reduce(0) { $0 + (counts[$1] ?? 0) } }

  /// As many people as rows, and small counts and zeros alone. Rows of 1 throughout are hidden whole,
  /// and so are all tables that they could be taken for.
  private var mayAllBeOne: Bool {
    nextShown == nil && sum == counts.count { $0 != nil }
  }

  /// Two or more, whose sum is neither the least nor the greatest that they could have.
  private var areSafeAlone: Bool {
    small.count > 1 && sum > small.count && sum < small.count * largestSmall
  }

  /// The next count that is neither small nor zero, the first one following the last.
  private var nextShown: Int? {
    guard let first = small.first else { return nil }
    let others = counts.indices.filter { (counts[$0] ?? 0) > largestSmall }
    return others.first { $0 > first } ?? others.first
  }

  private func isSafe(beside other: Int) -> Bool {
    let sum = sum + other
    if small.count > 1 {
      // They are all 1 or all the greatest small count, and the sum must allow for both.
      return sum > largestSmall * (small.count + 1)
    }
    // Two equal counts of that sum are hidden whole, and must not be the only ones.
    let couldBeEqual = counts.count { $0 != nil } == 2 && sum == 2 * largestSmall
    return sum > largestSmall + 2 && !couldBeEqual
  }
}
