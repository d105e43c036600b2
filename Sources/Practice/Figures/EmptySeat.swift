import FrontMatter

/// The age band that the group misses most, to ask such a person to join.
///
/// Chosen among the bands whose figures are shown, by those figures: the choice tells nothing of a
/// band whose members are hidden.
struct EmptySeat: Sendable, Equatable {
  /// `17 to 24`, as typed.
  let band: String
  let expected: ExpectedMembers
  private let ages: BandRange

  /// A band of fewer patients than this share of the list, in hundredths of a percent, is too small
  /// to find somebody in.
  private static let smallestShare = 100

  /// Of adults, the band that is short by most members; of equals the larger, then the younger. Nil
  /// where none is known to be short by a whole member: half a person is nobody whom anyone misses.
  init?(_ tables: [SafeTable]) {
    let bands = tables.filter(\.isOfAges).flatMap(\.rows).compactMap(EmptySeat.init)
    let seats = bands.filter {
      $0.expected.listShare >= Self.smallestShare && ($0.expected.shortfall ?? 0) >= 100
    }
    guard let most = seats.max(by: { $1.isShorter(than: $0) }) else { return nil }
    self = most
  }

  private init?(_ row: SafeTable.Row) {
    guard let expected = row.expected, let ages = BandRange(ofBand: row.band) else { return nil }
    band = row.band
    self.expected = expected
    self.ages = ages
  }

  private func isShorter(than other: EmptySeat) -> Bool {
    let (mine, others) = (expected, other.expected)
    return (mine.shortfall ?? 0, mine.listShare, other.ages.lower)
      > (others.shortfall ?? 0, others.listShare, ages.lower)
  }
}

extension EmptySeat {
  /// `aged 17 to 24`.
  var people: String {
    switch ages.upper {
    case nil: "aged \(ages.lower) or over"
    case ages.lower: "aged \(ages.lower)"
    case let upper? where ages.lower == 0: "aged \(upper) or under"
    case let upper?: "aged \(ages.lower) to \(upper)"
    }
  }

  /// Ready to be read out: who is missing, and how many patients are like that.
  var sentences: String {
    "\(missing). \(patients) that age. If the group were like our list, it would have about "
      + "\(grouped(expected.people)). Are you \(people)? We would like to hear from you."
  }

  /// `Our group has no members aged 17 to 24`.
  var missing: String {
    switch expected.members {
    case 0, nil: "Our group has no members \(people)"
    case let members?: "Our group has only \(counted(members, "member")) \(people)"
    }
  }

  /// `About 1 in 9 of our patients are`.
  var patients: String {
    let share = max(1, expected.listShare)
    return switch share {
    case 6_667...: "Most of our patients are"
    case 5_501...: "More than half of our patients are"
    case 4_501...: "About half of our patients are"
    default: "About 1 in \((20_000 + share) / (2 * share)) of our patients are"
    }
  }
}
