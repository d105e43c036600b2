/// What may be shown of a count without telling about a person.
package enum SafeCount: Sendable, Hashable {
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
  /// Readers are taken to know the counts' sum, since totals are shown, which counts were hidden for
  /// being small, and these rules. Another count is hidden where that is needed, so that each hidden
  /// one could have at least two values; where that cannot be reached, the whole heading is hidden.
  /// Zeros are shown.
  ///
  /// - Parameter sumIsKnown: false for a question to which people gave several answers.
  package func safe(_ counts: [Int?], sumIsKnown: Bool = true) -> [SafeCount] {
    guard limit > 1 else { return HiddenScale(counts, largestSmall: 0).shown }
    let hidden = HiddenCounts(counts, largestSmall: limit - 1).choice(sumIsKnown: sumIsKnown)
    return counts.enumerated().map { index, count in
      guard let count else { return .absent }
      switch hidden {
      case .none: return .shown(count)
      case .all: return .notShown
      case .small(let besides):
        if isSmall(count) { return .fewerThan(limit) }
        return index == besides ? .notShown : .shown(count)
      }
    }
  }

  /// The same of shares in hundredths of a percent: one that means fewer than `limit` of `total`
  /// people is hidden, and with it whatever would give it away, be it as a share or as a number of
  /// people. What is shown is the share as typed.
  package func safe(shares: [Int?], of total: Int, sumIsKnown: Bool = true) -> [SafeCount] {
    guard total > 0 else { return shares.map { $0.map { .shown($0) } ?? .absent } }
    // Readers know how finely the shares were typed: whole percents, tenths or hundredths.
    let step = [100, 10].first { step in shares.allSatisfy { ($0 ?? 0) % step == 0 } } ?? 1
    let largestSmall = max(0, (limit * 10_000 - 1) / (total * step))
    let steps = shares.map { $0.map { $0 / step } }
    let people = steps.map { typed in
      typed.map { typed -> Int in
        // More than all is a mistake, of which another rule tells.
        let nearest = (min(typed * step, 10_000) * total + 5_000) / 10_000
        if typed == 0 { return 0 }
        return typed <= largestSmall ? min(max(1, nearest), limit - 1) : max(limit, nearest)
      }
    }
    let safe = safe(
      [
        HiddenScale(steps, largestSmall: largestSmall),
        HiddenScale(people, largestSmall: limit - 1),
      ], sumIsKnown: sumIsKnown)
    return zip(safe, shares).map { cell, share in
      if case .shown = cell, let share { .shown(share) } else { cell }
    }
  }

  /// - Parameter scales: the same cells as readers may count them; the first decides what is small.
  ///   The next cells that follow the small ones are hidden with them, until each scale is
  ///   ambiguous: where they stand says nothing of how large they are.
  private func safe(_ scales: [HiddenScale], sumIsKnown: Bool) -> [SafeCount] {
    guard limit > 1, let first = scales.first else { return scales.first?.shown ?? [] }
    let counts = first.values
    let small = Set(counts.indices.filter { first.isSmall($0) })
    guard let start = small.min() else { return first.shown }
    var besides: Set<Int> = []
    let others = counts.indices.filter { (counts[$0] ?? 0) > 0 && !small.contains($0) }
    var candidates = (others.filter { $0 > start } + others.filter { $0 < start })[...]
    while !scales.allSatisfy({ $0.isAmbiguous(small, besides, sumIsKnown: sumIsKnown) }) {
      guard sumIsKnown, let next = candidates.popFirst() else {
        return counts.map { $0 == nil ? .absent : .notShown }
      }
      besides.insert(next)
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

  /// One count that no sum goes with.
  package func words(_ count: Int) -> String {
    isSmall(count) ? SafeCount.fewerThan(limit).words : grouped(count)
  }
}
