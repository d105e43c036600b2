/// What may be shown of a count without telling about a person.
package enum SafeCount: Sendable, Equatable {
  case shown(Int)
  /// From 1 to one less than the number.
  case fewerThan(Int)
  /// Hidden so that another count cannot be worked out.
  case notShown
  /// Nobody gave a number here.
  case absent

  package var words: String {
    switch self {
    case .shown(let count): grouped(count)
    case .fewerThan(let limit): "fewer than \(limit)"
    case .notShown: "not shown"
    case .absent: ""
    }
  }

  package var isHidden: Bool {
    switch self {
    case .fewerThan, .notShown: true
    case .shown, .absent: false
    }
  }
}

/// The one place that decides which counts may be shown. Every output asks it: pages, charts, JSON,
/// CSV and sentences.
package struct SmallNumbers: Sendable, Equatable {
  /// Counts from 1 to one less than this are hidden.
  package let limit: Int

  package init(limit: Int) { self.limit = limit }

  /// Hides what must be hidden of one heading's counts.
  ///
  /// Readers are taken to know the counts' sum, since totals are shown, and which counts were hidden
  /// for being small. Further counts are hidden, the smallest first, until each hidden one could have
  /// at least two values; where that cannot be reached, the whole heading is hidden. Zeros are shown.
  ///
  /// - Parameter sumIsKnown: false for a question to which people gave several answers.
  package func safe(_ counts: [Int?], sumIsKnown: Bool = true) -> [SafeCount] {
    let small = Set(counts.indices.filter { index in isSmall(counts[index]) })
    guard !small.isEmpty else { return counts.map { $0.map { .shown($0) } ?? .absent } }
    var besides: Set<Int> = []
    if sumIsKnown {
      var candidates = counts.indices
        .filter { (counts[$0] ?? 0) >= limit }
        .sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }[...]
      while !isAmbiguous(counts, small: small, besides: besides) {
        guard let next = candidates.popFirst() else { return hideAll(counts) }
        besides.insert(next)
      }
    }
    return counts.indices.map { index in
      guard let count = counts[index] else { return .absent }
      if small.contains(index) { return .fewerThan(limit) }
      return besides.contains(index) ? .notShown : .shown(count)
    }
  }

  package func isSmall(_ count: Int?) -> Bool {
    count.map { (1..<max(1, limit)).contains($0) } ?? false
  }

  private func hideAll(_ counts: [Int?]) -> [SafeCount] {
    counts.map { $0 == nil ? .absent : .notShown }
  }

  /// True where each hidden count could have two values, given the sum of the hidden ones: a small
  /// one lies between 1 and `limit` − 1, any other hidden one is `limit` or more.
  private func isAmbiguous(_ counts: [Int?], small: Set<Int>, besides: Set<Int>) -> Bool {
    let hidden = small.union(besides)
    let sum = hidden.reduce(0) { $0 + (counts[$1] ?? 0) }
    let lows = hidden.map { small.contains($0) ? 1 : limit }
    let highs = hidden.map { small.contains($0) ? limit - 1 : sum }
    let lowest = lows.reduce(0, +)
    let highest = highs.reduce(0, +)
    return zip(lows, highs).allSatisfy { low, high in
      let from = max(low, sum - (highest - high))
      let to = min(high, sum - (lowest - low))
      return to > from
    }
  }
}
