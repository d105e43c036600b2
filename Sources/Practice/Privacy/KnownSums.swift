/// Sums of some cells of a table that readers find elsewhere: how many answered a question that was
/// put to those alone who had booked by phone, or to all but those who never had.
package struct KnownSums: Sendable, Equatable {
  package struct Sum: Sendable, Hashable {
    package let people: Int
    /// Of people who were picked by their answers, whichever. Otherwise some left a question out, as
    /// some do, and it is taken for one cell's only where it is equal to one.
    package let isOfSome: Bool

    package init(people: Int, isOfSome: Bool) {
      self.people = people
      self.isOfSome = isOfSome
    }
  }

  var sums: [Sum] = []
  /// How many are in no cell of the table, though they may be in a sum: they left the question out.
  var leftOut = 0
  /// How many were perhaps not asked: all but those of a sum of some. Only where cells overlap.
  var notAsked: Set<Int> = []
  /// How far a sum of cells may be from the true one by rounding.
  var tolerance = 0

  package init(sums: [Sum] = []) { self.sums = sums }

  /// The same sums in other steps.
  func inSteps(tolerance: Int, _ steps: (Int) -> Int) -> KnownSums {
    var known = KnownSums(
      sums: sums.map { Sum(people: steps($0.people), isOfSome: $0.isOfSome) })
    known.leftOut = steps(leftOut)
    known.notAsked = Set(notAsked.map(steps))
    known.tolerance = tolerance
    return known
  }

  /// True where a sum could be that of some hidden cells but not of all: what is known of all of them
  /// then says something of fewer.
  func splits(_ hidden: [Int], of counts: [Int?]) -> Bool {
    let cells = hidden.compactMap { counts[$0] }.filter { $0 > 0 }
    guard cells.count > 1, !sums.isEmpty else { return false }
    if sums.contains(where: { sum in !sum.isOfSome && cells.contains { isNear($0, sum) } }) {
      return true
    }
    let ofSome = sums.filter(\.isOfSome)
    guard let most = ofSome.map(\.people).max() else { return false }
    let rest = counts.indices.filter { !hidden.contains($0) }.compactMap { counts[$0] }
    let shown = Self.sums(of: rest + [leftOut], atMost: most + tolerance)
    let parts = Self.sumsOfSome(cells, atMost: most + tolerance)
    return ofSome.contains { sum in
      parts.contains { part in
        (-tolerance...tolerance).contains { shown.contains(sum.people - part + $0) }
      }
    }
  }

  /// The same of a question to which people gave several answers, whose cells add up to nothing: all
  /// but those who gave one of them, "None of these", may have been asked another one.
  ///
  /// - Parameter largest: the greatest count that is hidden; each of these is.
  func tells(_ hidden: [Int], upTo largest: Int) -> Bool {
    guard !hidden.isEmpty, !notAsked.isEmpty else { return false }
    func isTold(_ count: Int) -> Bool { notAsked.contains { abs($0 - count) <= tolerance } }
    return hidden.contains(where: isTold) || (1...largest).count { !isTold($0) } < 2
  }

  private func isNear(_ count: Int, _ sum: Sum) -> Bool {
    abs(count - sum.people) <= tolerance
  }

  /// Of any of the cells, and of none.
  private static func sums(of cells: [Int], atMost most: Int) -> Set<Int> {
    cells.reduce(into: [0]) { sums, cell in
      sums.formUnion(sums.map { $0 + cell }.filter { $0 <= most })
    }
  }

  /// Of one cell at least, and of all but one at most.
  private static func sumsOfSome(_ cells: [Int], atMost most: Int) -> Set<Int> {
    // By how many cells were taken.
    var taken: [Set<Int>] = [[0]] + cells.map { _ in [] }
    for cell in cells {
      for count in cells.indices.reversed() {
        taken[count + 1].formUnion(taken[count].map { $0 + cell }.filter { $0 <= most })
      }
    }
    return taken[1..<cells.count].reduce(into: []) { $0.formUnion($1) }
  }
}
