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
    small = counts.indices.filter { (1..<largestSmall + 1).contains(counts[$0] ?? 0) }
  }

  enum Choice: Equatable {
    case nothing
    /// The small counts, and one more where they would not be safe alone.
    case small(besides: Int?)
    case all
  }

  /// - Parameter sumIsKnown: false for a question to which people gave several answers.
  func choice(sumIsKnown: Bool) -> Choice {
    if small.isEmpty { return .nothing }
    // A hidden count that can only be 1 is not hidden.
    if largestSmall == 1 { return .all }
    if !sumIsKnown { return .small(besides: nil) }
    if mayAllBeOne { return .all }
    if areSafeAlone { return .small(besides: nil) }
    guard let next = nearest, isSafe(beside: counts[next] ?? 0) else { return .all }
    return .small(besides: next)
  }

  private var sum: Int { small.reduce(0) { $0 + (counts[$1] ?? 0) } }

  /// As many people as rows, and small counts and zeros alone. Rows of 1 throughout are hidden whole,
  /// and so are all tables that they could be taken for.
  private var mayAllBeOne: Bool {
    nearest == nil && sum == counts.count { $0 != nil }
  }

  /// Two or more, whose sum is neither the least nor the greatest that they could have.
  private var areSafeAlone: Bool {
    small.count > 1 && sum > small.count && sum < small.count * largestSmall
  }

  /// The count that is neither small nor zero and follows the first small one; where none does, the
  /// last one before it. Of a scale the best answer, which most people give, is hidden last.
  private var nearest: Int? {
    guard let first = small.first else { return nil }
    let others = counts.indices.filter { (counts[$0] ?? 0) > largestSmall }
    return others.first { $0 > first } ?? others.last
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

extension HiddenCounts {
  /// True where sums that are known besides say something of a hidden count: one is a sum of some
  /// hidden counts, or would be in each other table that could be meant, so that it is none of them.
  ///
  /// - Parameter choice: what is hidden.
  func isGivenAway(by known: KnownSums, _ choice: Choice, sumIsKnown: Bool) -> Bool {
    guard sumIsKnown else {
      return known.tells(small.compactMap { counts[$0] }, upTo: largestSmall)
    }
    switch choice {
    case .nothing: return false
    case .all: return known.splits(Array(counts.indices), of: counts)
    case .small(let besides):
      let hidden = small + [besides].compactMap { $0 }
      if known.splits(hidden, of: counts) { return true }
      if known.sums.isEmpty { return false }
      let alike = moved(among: hidden) + levelled(besides)
      return !hidden.allSatisfy { cell in
        alike.contains { table in
          table.counts[cell] != counts[cell] && table.small == small
            && table.choice(sumIsKnown: true) == choice && !known.splits(hidden, of: table.counts)
        }
      }
    }
  }

  /// People moved between two of the cells.
  private func moved(among cells: [Int]) -> [HiddenCounts] {
    cells.flatMap { from in
      cells.filter { $0 != from }.flatMap { to in
        (1..<max(2, largestSmall)).map { people in
          with { table in
            table[from] = (table[from] ?? 0) - people
            table[to] = (table[to] ?? 0) + people
          }
        }
      }
    }
  }

  /// All small counts 1, or all the greatest one, and the rest in the cell besides.
  private func levelled(_ besides: Int?) -> [HiddenCounts] {
    guard let besides else { return [] }
    return [1, largestSmall].map { level in
      with { table in
        for cell in small { table[cell] = level }
        table[besides] = sum + (counts[besides] ?? 0) - level * small.count
      }
    }
  }

  private func with(_ change: (inout [Int?]) -> Void) -> HiddenCounts {
    var table = counts
    change(&table)
    return HiddenCounts(table, largestSmall: largestSmall)
  }
}
