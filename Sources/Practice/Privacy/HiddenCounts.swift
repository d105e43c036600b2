/// Which counts of a heading are hidden, so that each could have two values at least, even for
/// readers who know these rules, the sum of all and what is published besides.
///
/// What is hidden besides the small counts follows from where they stand and from sums that are
/// known anyway, never from how large a hidden count is: otherwise the choice itself would tell.
struct HiddenCounts {
  private let counts: [Int?]
  /// The greatest count that is hidden for being small.
  private let largestSmall: Int
  private let known: KnownSums
  private let small: [Int]

  init(_ counts: [Int?], largestSmall: Int, known: KnownSums = KnownSums()) {
    self.counts = counts
    self.largestSmall = largestSmall
    self.known = known
    small = counts.indices.filter { (1..<largestSmall + 1).contains(counts[$0] ?? 0) }
  }

  enum Choice: Equatable {
    case nothing
    /// The small counts, and one more where they would not be safe alone.
    case small(besides: Int?)
    case all
  }

  /// Nil where the known sums would give a hidden count away, whatever is hidden.
  ///
  /// - Parameter sumIsKnown: false for a question to which people gave several answers.
  func choice(sumIsKnown: Bool) -> Choice? {
    if small.isEmpty { return .nothing }
    // A hidden count that can only be 1 is not hidden.
    if largestSmall == 1 { return sumIsKnown ? whole : .all }
    if !sumIsKnown { return .small(besides: nil) }
    if mayAllBeOne { return whole }
    if areSafeAlone { return known.splits(small, of: counts) ? nil : .small(besides: nil) }
    let others = neighbours
    if others.isEmpty { return whole }
    guard let next = others.first(where: { !known.splits(small + [$0], of: counts) }) else {
      return nil
    }
    return isSafe(beside: counts[next] ?? 0) ? .small(besides: next) : whole
  }

  /// Where readers know no sum but that of all, any table can be made safe.
  private var whole: Choice? {
    known.splits(Array(counts.indices), of: counts) ? nil : .all
  }

  private var sum: Int { small.reduce(0) { $0 + (counts[$1] ?? 0) } }

  /// As many people as rows, and small counts and zeros alone. Rows of 1 throughout are hidden whole,
  /// and so are all tables that they could be taken for.
  private var mayAllBeOne: Bool {
    neighbours.isEmpty && sum == counts.count { $0 != nil }
  }

  /// Two or more, whose sum is neither the least nor the greatest that they could have.
  private var areSafeAlone: Bool {
    small.count > 1 && sum > small.count && sum < small.count * largestSmall
  }

  /// The counts that are neither small nor zero: those that follow the first small one, then those
  /// before it, the nearest first. Of a scale the best answer, which most people give, comes last.
  private var neighbours: [Int] {
    guard let first = small.first else { return [] }
    let others = counts.indices.filter { (counts[$0] ?? 0) > largestSmall }
    return others.filter { $0 > first } + others.filter { $0 < first }.reversed()
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
  /// True where for each hidden count another table with the same sum is hidden in the same way: a
  /// known sum that only another table could be given away by tells that it is not that table.
  func isSettled(_ choice: Choice) -> Bool {
    guard case .small(let besides) = choice, !known.sums.isEmpty else { return true }
    let hidden = small + [besides].compactMap { $0 }
    let alike = (moved(among: hidden) + levelled(besides)).filter {
      $0.small == small && $0.choice(sumIsKnown: true) == choice
    }
    return hidden.allSatisfy { cell in alike.contains { $0.counts[cell] != counts[cell] } }
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
    return HiddenCounts(table, largestSmall: largestSmall, known: known)
  }
}
