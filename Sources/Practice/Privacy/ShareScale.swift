/// Shares as numbers that can be hidden like counts.
///
/// Where each number of people has a share of its own, readers turn shares into people, and people
/// are counted. Where several have the same, steps are counted as they were typed: whole percents,
/// tenths or hundredths.
struct ShareScale {
  let values: [Int?]
  /// The greatest value that may mean fewer people than may be shown; 0 where none does.
  let largestSmall: Int
  private let total: Int
  /// Readers see how finely the shares were typed.
  private let step: Int

  /// In hundredths of a percent.
  private static let all = 10_000

  /// - Parameter shares: in hundredths of a percent; more than all is a mistake, of which another
  ///   rule tells.
  init(_ shares: [Int?], of total: Int, limit: Int) {
    let step = [100, 10].first { step in shares.allSatisfy { ($0 ?? 0) % step == 0 } } ?? 1
    self.step = step
    self.total = total
    let few = limit * Self.all
    guard total * step <= Self.all else {
      largestSmall = max(0, (few - 1) / (total * step))
      values = shares.map { $0.map { ($0 + step - 1) / step } }
      return
    }
    // A share that was rounded down may hide one person more.
    let rounded = (limit * Self.all * 2 / step + total) / max(1, total * 2) * step
    let largest = max(0, rounded * total < few ? limit : limit - 1)
    largestSmall = largest
    values = shares.map { share in
      share.map { share in
        let people = (min(share, Self.all) * total + Self.all / 2) / Self.all
        if share == 0 { return 0 }
        return share * total < few ? max(1, min(people, largest)) : max(largest + 1, people)
      }
    }
  }

  /// What readers know of people, in the values of this scale.
  func steps(_ known: KnownSums) -> KnownSums {
    guard total * step > Self.all else { return known }
    return known.inSteps(tolerance: values.count / 2 + 1) { people in
      (people * Self.all / step + total / 2) / total
    }
  }
}
