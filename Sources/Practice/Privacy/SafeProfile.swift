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
    let patients = columns(\.patients, of: list)
    let members = columns(\.members, of: self.members)
    let withheld = (
      patients: withheld(patients, \.patients, of: list, limit),
      members: withheld(members, \.members, of: self.members, limit)
    )
    return tables.enumerated().map { index, table in
      SafeTable(
        table, of: self, columns: (patients[index].column, members[index].column), whole: whole,
        limit: limit,
        withheld: (withheld.patients.contains(index), withheld.members.contains(index)),
        isOfPart: members.isOfPart(index))
    }
  }

  private func columns(
    _ column: KeyPath<BandTable.Row, BandTable.Cell>, of total: Int?
  ) -> [BandTotals.Table] {
    tables.map { table in
      let heading = BandWords(table.name)
      // Those of a band of another table are all that there are.
      let bands = tables.filter { $0.name != table.name }.flatMap(\.value.rows).filter {
        heading.isOfPeople(in: BandWords($0.band))
      }
      let counts =
        unit == .people ? bands.compactMap { $0[keyPath: column].figure?.whole } : []
      return BandTotals.Table(
        heading: heading, bands: table.value.rows.map { BandWords($0.band) },
        column: ProfileColumn(
          table.value, column, unit: unit, of: total, whole: counts.min() ?? total),
        isPublished: isPublished(table, column))
    }
  }

  /// The tables of which nothing is shown in a column.
  private func withheld(
    _ columns: [BandTotals.Table], _ column: KeyPath<BandTable.Row, BandTable.Cell>, of total: Int?,
    _ limit: SmallNumbers
  ) -> Set<Int> {
    let parts = TableParts(
      tables.map { table in
        TableParts.Table(
          table, column, of: total, unit: unit, isPublished: isPublished(table, column))
      }, limit
    ).withheld
    return BandTotals(columns, limit).withheld(besides: parts)
  }

  private func isPublished(
    _ table: Named<BandTable>, _ column: KeyPath<BandTable.Row, BandTable.Cell>
  ) -> Bool {
    column == \.patients && [age, sex].contains(table.value)
  }
}

extension [BandTotals.Table] {
  /// True for a table that is not of everybody, by its words or by how many it has: those who are not
  /// in it are known to be others.
  fileprivate func isOfPart(_ place: Int) -> Bool {
    let table = self[place]
    return table.column.isOfOneRow
      || indices.contains { index in
        index != place
          && (table.isOfBand(of: self[index])
            || self[index].heading.isNamed(in: table.heading)
            || self[index].column.counts.contains { $0 == table.column.sum && $0 != nil })
      }
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
