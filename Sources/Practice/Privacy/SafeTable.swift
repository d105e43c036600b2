package import FrontMatter

/// A table of a profile as it may be shown.
package struct SafeTable: Sendable, Equatable {
  package let heading: String
  package let unit: FigureUnit
  /// The table under `age`.
  let isOfAges: Bool
  package let rows: [Row]
  /// How many patients there are, of whom each row has a share: more than the rows have together
  /// where a band is missing, or the table is of men alone. Nil where no shares are told.
  let list: Int?
  /// What readers must know: hidden numbers, people not counted.
  package let notes: [String]

  package struct Row: Sendable, Equatable {
    package let band: String
    package let patients: String
    package let members: String
    /// What may be drawn of them.
    package let patientsValue: SafeValue
    package let membersValue: SafeValue
    /// Children are not asked to join.
    let isOfChildren: Bool
    /// Nil where it cannot be told from what is shown, and for children.
    package let expected: ExpectedMembers?

    /// Why nothing is said of members that are missing.
    package var shortByUnknown: String {
      membersValue.isHidden ? SafeCount.notShown.words : "not known"
    }
  }

  /// - Parameter listIsPublished: the patients of ages and sexes are published by NHS England and
  ///   shown as they are; those of other headings are hidden like members.
  /// - Parameter list: how many patients there may be, to hide shares that mean few of them.
  /// - Parameter whole: how many there were when the profile was counted, where that is known.
  /// - Parameter withheld: the columns of which nothing is shown, since other tables would give them
  ///   away.
  init(
    _ table: Named<BandTable>, of profile: GroupProfile, list: Int?, whole: Int?,
    limit: SmallNumbers, withheld: (patients: Bool, members: Bool)
  ) {
    heading = table.name
    unit = profile.unit
    let isOfAges = table.value == profile.age
    self.isOfAges = isOfAges
    let listIsPublished = isOfAges || table.value == profile.sex
    let patients = table.value.rows.map(\.patients)
    let members = table.value.rows.map(\.members)
    let shownPatients = Self.column(
      patients, unit: profile.unit, of: list, limit: listIsPublished ? nil : limit,
      isWithheld: withheld.patients)
    let shownMembers = Self.column(
      members, unit: profile.unit, of: profile.members, limit: limit,
      isWithheld: withheld.members)
    let sum = shownPatients.map(\.value).peopleInAll
    // A row of more patients than there are is a mistake, and no share of them.
    let isWithinWhole = patients.allSatisfy { ($0.figure?.hundredths ?? 0) <= (whole ?? 0) * 100 }
    let list = sum.map { sum in whole.flatMap { isWithinWhole ? $0 : nil } ?? sum }
    self.list = list
    // Of women alone, the others are men.
    let isOfAll =
      listIsPublished || table.value == profile.ethnicity || (whole != nil && whole == sum)
    let unrecorded =
      profile.unit == .people && isOfAll && !withheld.members
      ? Self.unrecorded(members, of: profile.members, limit) : nil
    // Those of whom nothing is recorded may be in any band.
    let expected = ExpectedMembers.all(
      patients: shownPatients.map(\.value),
      members: shownMembers.map { unrecorded == nil ? $0.value : .absent },
      of: profile.members, list: list)
    rows = table.value.rows.indices.map { index in
      let band = table.value.rows[index].band
      let isOfChildren = profile.isOfChildren(band, under: table)
      return Row(
        band: band, patients: shownPatients[index].text, members: shownMembers[index].text,
        patientsValue: shownPatients[index].value, membersValue: shownMembers[index].value,
        isOfChildren: isOfChildren, expected: isOfChildren ? nil : expected[index])
    }
    var notes: [String] = []
    if (shownPatients + shownMembers).contains(where: \.value.isHidden) {
      notes.append("Small numbers are not shown, so that nobody can be recognised.")
    }
    if table.value == profile.ethnicity, profile.unit == .people, !withheld.patients,
      let count = Self.unrecorded(patients, of: whole, limit)
    {
      notes.append("Not recorded for \(counted(count, "patient")).")
    }
    if let unrecorded { notes.append("Not recorded for \(counted(unrecorded, "member")).") }
    self.notes = notes
  }

  /// Of how many nothing is recorded; nil where all or hardly any are, or nobody was asked. A single
  /// row's number would be what is left over of all.
  private static func unrecorded(
    _ cells: [BandTable.Cell], of all: Int?, _ limit: SmallNumbers
  ) -> Int? {
    let known = cells.compactMap(\.figure?.whole)
    let sum = known.reduce(0, +)
    guard let all, known.count > 1, sum > 0, sum < all, !limit.isSmall(all - sum) else {
      return nil
    }
    return all - sum
  }

  private typealias Shown = (text: String, value: SafeValue)

  /// The column as words. In percent, a share that means a small number of people is hidden, and
  /// with it whatever would give it away.
  private static func column(
    _ cells: [BandTable.Cell], unit: FigureUnit, of total: Int?, limit: SmallNumbers?,
    isWithheld: Bool
  ) -> [Shown] {
    // A percent sign makes a share of a figure, whatever the unit says.
    let areShares = unit == .percent || cells.contains { $0.figure?.saysPercent == true }
    let safe: [SafeCount]
    switch (limit, areShares, total) {
    case (let limit?, _, _) where isWithheld: safe = limit.whole(cells.map(\.figure?.hundredths))
    case (nil, _, _), (_?, true, nil): safe = cells.map { _ in .absent }
    case (let limit?, true, let total?):
      safe = limit.safe(shares: cells.map { $0.figure?.hundredths }, of: total)
    case (let limit?, false, _):
      // Rounded up: part of a person is somebody.
      safe = limit.safe(cells.map { $0.figure.map { ($0.hundredths + 99) / 100 } })
    }
    return zip(cells, safe).map { cell, count in
      guard count.isHidden else {
        let figure = cell.figure.map { figure -> SafeValue in
          areShares ? .share(figure.hundredths) : .people((figure.hundredths + 99) / 100)
        }
        return (cell.words(unit), figure ?? .absent)
      }
      // That a share is small would tell how many people it means.
      return areShares
        ? (SafeCount.notShown.words, .hidden)
        : (count.words, count == .notShown ? .hidden : .small)
    }
  }
}

extension BandTable.Cell {
  fileprivate func words(_ unit: FigureUnit) -> String {
    switch self {
    case .figure(let figure):
      figure.words + (unit == .percent || figure.saysPercent ? "%" : "")
    case .notAsked: "not asked"
    case .notKnown: "not known"
    case .empty: ""
    }
  }
}

extension Figure {
  /// `7,924`, or `48.8`.
  package var words: String {
    let fraction = hundredths % 100
    guard fraction != 0 else { return grouped(hundredths / 100) }
    let decimals =
      fraction % 10 == 0 ? "\(fraction / 10)" : (fraction < 10 ? "0\(fraction)" : "\(fraction)")
    return "\(grouped(hundredths / 100)).\(decimals)"
  }
}
