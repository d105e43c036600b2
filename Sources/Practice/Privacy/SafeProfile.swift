import FrontMatter

extension GroupProfile {
  /// Every table as it may be shown.
  ///
  /// - Parameter list: how many patients there may be: fewer hide more.
  /// - Parameter counted: how many there were when the profile was counted, where it is written
  ///   down; else as many as the ages or the sexes have.
  package func safeTables(
    _ limit: SmallNumbers, list: Int?, counted: Int? = nil
  ) -> [SafeTable] {
    let whole =
      counted ?? (unit == .people ? [age, sex] : []).compactMap { $0?.patientsInAll }.max()
    let patients = withheld(\.patients, of: list, limit)
    let members = withheld(\.members, of: self.members, limit)
    return tables.enumerated().map { index, table in
      SafeTable(
        table, of: self, list: list, whole: whole, limit: limit,
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
  func safeTables(of profile: PageOf<GroupProfile>) -> [SafeTable] {
    let report = published(Report.self).first { $0.year == profile.year }
    let list = [report?.listSize, practice.listSize].compactMap { $0 }.min()
    return profile.content.safeTables(
      smallNumbers, list: list, counted: listSize(for: profile)?.count)
  }
}
