import FrontMatter

/// A table of a profile as it may be shown.
package struct SafeTable: Sendable, Equatable {
  package let heading: String
  package let unit: FigureUnit
  /// The table under `age`.
  let isOfAges: Bool
  package let rows: [Row]
  /// What readers must know: hidden numbers, people not counted.
  package let notes: [String]

  package struct Row: Sendable, Equatable {
    package let band: String
    package let patients: String
    package let members: String
    /// What may be drawn of them.
    package let patientsValue: SafeValue
    package let membersValue: SafeValue
    /// Nil where it cannot be told from what is shown, and for children, who are not asked to join.
    package let expected: ExpectedMembers?
  }

  /// - Parameter listIsPublished: the patients of ages and sexes are published by NHS England and
  ///   shown as they are; those of other headings are hidden like members.
  /// - Parameter withheld: the columns of which nothing is shown, since other tables would give them
  ///   away.
  /// - Parameter isOfPart: true where those who are not in the table are known to be others.
  init(
    _ table: Named<BandTable>, of profile: GroupProfile,
    columns: (patients: ProfileColumn, members: ProfileColumn), limit: SmallNumbers,
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
    let expected = ExpectedMembers.all(
      patients: shownPatients.map(\.value), members: shownMembers.map(\.value), of: profile.members)
    func isOfChildren(_ row: BandTable.Row) -> Bool {
      isOfAges && BandRange.isOfChildren(row.band)
    }
    rows = table.value.rows.indices.map { index in
      Row(
        band: table.value.rows[index].band,
        patients: shownPatients[index].text, members: shownMembers[index].text,
        patientsValue: shownPatients[index].value, membersValue: shownMembers[index].value,
        expected: isOfChildren(table.value.rows[index]) ? nil : expected[index])
    }
    var notes: [String] = []
    if (shownPatients + shownMembers).contains(where: \.value.isHidden) {
      notes.append("Small numbers are not shown, so that nobody can be recognised.")
    }
    // A sum tells the numbers that are hidden in it.
    let known = members.compactMap(\.figure?.whole).reduce(0, +)
    if profile.unit == .people, let all = profile.members, known > 0, known < all,
      !limit.isSmall(all - known), !isOfPart, !shownMembers.contains(where: \.value.isHidden)
    {
      notes.append("Not recorded for \(counted(all - known, "member")).")
    }
    self.notes = notes
  }
}
