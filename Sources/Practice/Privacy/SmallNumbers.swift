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
    // Without a known sum there is always a way.
    safe(counts, sumIsKnown: sumIsKnown, besides: KnownSums()) ?? whole(counts)
  }

  /// The same where readers know sums of some of the counts; nil where one of them would give a
  /// hidden count away. What is hidden does not depend on them: it would tell which they are.
  package func safe(
    _ counts: [Int?], sumIsKnown: Bool, besides known: KnownSums
  ) -> [SafeCount]? {
    safe(counts, largestSmall: limit - 1, sumIsKnown: sumIsKnown, besides: known)
  }

  /// The same of shares in hundredths of a percent: one that means fewer than `limit` of `total`
  /// people is hidden, and with it whatever would give it away, be it as a share or as a number of
  /// people. What is shown is the share as typed.
  package func safe(shares: [Int?], of total: Int, sumIsKnown: Bool = true) -> [SafeCount] {
    safe(shares: shares, of: total, sumIsKnown: sumIsKnown, besides: KnownSums()) ?? whole(shares)
  }

  func safe(
    shares: [Int?], of total: Int, sumIsKnown: Bool, besides known: KnownSums
  ) -> [SafeCount]? {
    guard total > 0 else { return shares.map { $0.map { .shown($0) } ?? .absent } }
    let scale = ShareScale(shares, of: total, limit: limit)
    let safe = safe(
      scale.values, largestSmall: scale.largestSmall, sumIsKnown: sumIsKnown,
      besides: scale.steps(known))
    return safe.map { cells in
      zip(cells, shares).map { cell, share in
        if case .shown = cell, let share { .shown(share) } else { cell }
      }
    }
  }

  private func safe(
    _ counts: [Int?], largestSmall: Int, sumIsKnown: Bool, besides known: KnownSums
  ) -> [SafeCount]? {
    guard limit > 1, largestSmall > 0 else {
      return counts.map { $0.map { .shown($0) } ?? .absent }
    }
    let hidden = HiddenCounts(counts, largestSmall: largestSmall)
    let choice = hidden.choice(sumIsKnown: sumIsKnown)
    if hidden.isGivenAway(by: known, choice, sumIsKnown: sumIsKnown) { return nil }
    return counts.enumerated().map { index, count in
      guard let count else { return .absent }
      switch choice {
      case .nothing: return .shown(count)
      case .all: return .notShown
      case .small(let besides):
        if (1...largestSmall).contains(count) { return .fewerThan(limit) }
        return index == besides ? .notShown : .shown(count)
      }
    }
  }

  /// A heading of which nothing is shown.
  func whole(_ counts: [Int?]) -> [SafeCount] {
    counts.map { $0 == nil ? .absent : .notShown }
  }

  package func isSmall(_ count: Int?) -> Bool {
    count.map { (1..<max(1, limit)).contains($0) } ?? false
  }

  /// One count that no sum goes with.
  package func words(_ count: Int) -> String {
    isSmall(count) ? SafeCount.fewerThan(limit).words : grouped(count)
  }
}
