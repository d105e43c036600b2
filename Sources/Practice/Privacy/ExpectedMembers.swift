/// How many members a band would have if the group were like the list.
///
/// Worked out from what is shown and nothing else: the patients of all bands, how many members there
/// are, and the members of this band. A hidden number has no part in it, so that none can be worked
/// out from it; where one would be needed, nothing is said.
package struct ExpectedMembers: Sendable, Equatable {
  /// The band's share of the list, in hundredths of a percent.
  package let listShare: Int
  /// In hundredths of a person: 318 is 3.18.
  let hundredths: Int
  /// Members that the band has; nil where that is hidden or not known.
  package let members: Int?

  /// Whole people, halves rounded up.
  package var people: Int { (hundredths + 50) / 100 }

  /// Whole people that are missing; nil where the members are hidden or not known.
  package var shortBy: Int? { members.map { max(0, people - $0) } }

  /// How far the members fall short, in hundredths of a person; less than 0 for too many.
  var shortfall: Int? { members.map { hundredths - $0 * 100 } }

  /// For each band of a heading; nil where the patients of one are hidden or not known.
  ///
  /// - Parameter all: how many members there are; without it, as many as the bands have together,
  ///   unless they are of a part of the list.
  /// - Parameter list: how many patients there are.
  static func all(
    patients: [SafeValue], members: [SafeValue], of all: Int?, list: Int?
  ) -> [ExpectedMembers?] {
    let shares = listShares(patients, of: list)
    let counted = members.compactMap { if case .people(let people) = $0 { people } else { nil } }
    let isPart = list.map { $0 != patients.peopleInAll } ?? false
    let total = all ?? (counted.count == members.count && !isPart ? counted.reduce(0, +) : 0)
    guard total > 0, !shares.isEmpty else { return patients.map { _ in nil } }
    return zip(shares, members).map { share, members in
      ExpectedMembers(
        listShare: share.hundredths(of: 100), hundredths: share.hundredths(of: total),
        members: members.people(of: total))
    }
  }

  /// Empty where a number is missing.
  private static func listShares(_ patients: [SafeValue], of list: Int?) -> [Share] {
    let counts = patients.compactMap { if case .people(let count) = $0 { count } else { nil } }
    if counts.count == patients.count, let list, list > 0 {
      return counts.map { Share($0, of: list) }
    }
    let shares = patients.compactMap { $0.share }
    return shares.count == patients.count ? shares.map { Share($0, of: SafeValue.whole) } : []
  }
}

private struct Share {
  let part: Int
  let whole: Int

  init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// The same share of another total, rounded down to hundredths. Both numbers are below a thousand
  /// million, so that their product has room.
  func hundredths(of total: Int) -> Int {
    let (people, rest) = (part * total).quotientAndRemainder(dividingBy: whole)
    return people * 100 + rest * 100 / whole
  }
}

extension [SafeValue] {
  /// How many people they are together; nil where one is hidden, not known, or a share.
  var peopleInAll: Int? {
    let counts = compactMap { if case .people(let people) = $0 { people } else { nil } }
    return counts.count == count ? counts.reduce(0, +) : nil
  }
}

extension SafeValue {
  /// All, in hundredths of a percent.
  fileprivate static let whole = 10_000

  /// A share of at most everybody.
  fileprivate var share: Int? {
    if case .share(let share) = self, share <= Self.whole { share } else { nil }
  }

  fileprivate func people(of total: Int) -> Int? {
    if case .people(let people) = self { return people }
    return share.map { ($0 * total + Self.whole / 2) / Self.whole }
  }
}
