package import FrontMatter

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
  /// - Parameter list: how many patients there are, for shares of them.
  /// - Parameter withheld: the columns of which nothing is shown, since other tables would give them
  ///   away.
  fileprivate init(
    _ table: Named<BandTable>, of profile: GroupProfile, list: Int?, limit: SmallNumbers,
    withheld: (patients: Bool, members: Bool)
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
    let known = members.compactMap(\.figure?.whole).reduce(0, +)
    if profile.unit == .people, let all = profile.members, known > 0, known < all,
      !limit.isSmall(all - known), !withheld.members
    {
      notes.append("Not recorded for \(counted(all - known, "member")).")
    }
    self.notes = notes
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

extension GroupProfile {
  /// Every table as it may be shown.
  ///
  /// - Parameter list: how many patients there are.
  package func safeTables(_ limit: SmallNumbers, list: Int?) -> [SafeTable] {
    let patients = withheld(\.patients, of: list, limit)
    let members = withheld(\.members, of: self.members, limit)
    return tables.enumerated().map { index, table in
      SafeTable(
        table, of: self, list: list, limit: limit,
        withheld: (patients.contains(index), members.contains(index)))
    }
  }

  /// The tables of which nothing is shown in a column.
  private func withheld(
    _ column: KeyPath<BandTable.Row, BandTable.Cell>, of total: Int?, _ limit: SmallNumbers
  ) -> Set<Int> {
    TableParts(
      tables.map { table in
        TableParts.Table(
          table, column, of: total, unit: unit,
          isPublished: column == \.patients && [age, sex].contains(table.value))
      }, limit
    ).withheld
  }
}

extension PracticeSite {
  /// Every table of a profile as it may be shown. Readers may hold its shares against the list of its
  /// year's report or against today's; the smaller one hides more.
  func safeTables(of profile: GroupProfile) -> [SafeTable] {
    let report = published(Report.self).first { $0.year == profile.year }
    let list = [report?.listSize, practice.listSize].compactMap { $0 }.min()
    return profile.safeTables(smallNumbers, list: list)
  }
}
