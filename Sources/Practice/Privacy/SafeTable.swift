import FrontMatter

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
  /// - Parameter whole: how many patients there were when the profile was counted, where that is known.
  /// - Parameter withheld: the columns of which nothing is shown, since other tables would give them
  ///   away.
  /// - Parameter isOfPart: true where those who are not in the table are known to be others.
  init(
    _ table: Named<BandTable>, of profile: GroupProfile,
    columns: (patients: ProfileColumn, members: ProfileColumn), whole: Int?, limit: SmallNumbers,
    withheld: (patients: Bool, members: Bool), isOfPart: Bool
  ) {
    heading = table.name
    unit = profile.unit
    let isOfAges = table.value == profile.age
    self.isOfAges = isOfAges
    let listIsPublished = isOfAges || table.value == profile.sex
    let patients = table.value.rows.map(\.patients)
    let members = table.value.rows.map(\.members)
    let shownPatients = SafeColumn.cells(
      columns.patients, patients, unit: profile.unit, limit: listIsPublished ? nil : limit,
      isWithheld: withheld.patients)
    let shownMembers = SafeColumn.cells(
      columns.members, members, unit: profile.unit, limit: limit, isWithheld: withheld.members)
    let sum = shownPatients.map(\.value).peopleInAll
    // A row of more patients than there are is a mistake, and no share of them.
    let isWithinWhole = patients.allSatisfy { ($0.figure?.hundredths ?? 0) <= (whole ?? 0) * 100 }
    let list = sum.map { sum in whole.flatMap { isWithinWhole ? $0 : nil } ?? sum }
    self.list = list
    // Of women alone, the others are men.
    let isOfAll =
      listIsPublished || table.value == profile.ethnicity || (whole != nil && whole == sum)
    let unrecorded =
      profile.unit == .people && isOfAll && !isOfPart
        && !withheld.members
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
    if table.value == profile.ethnicity, profile.unit == .people,
      !withheld.patients,
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
}
