import FrontMatter

/// Tables of a profile that are of the people of one band of another: "Women by age" beside "Sex".
///
/// All their members together are that band's, which may be a number that is hidden. Where the other
/// table hides any, nothing is shown of these. Where the words do not say it ("Ladies"), a table that
/// is not of everybody is withheld if its total could be a hidden number and says more of it. Whether
/// it could, follows from what each table shows alone.
struct BandTotals {
  struct Table {
    let heading: BandWords
    let bands: [BandWords]
    let column: ProfileColumn
    let isPublished: Bool
  }

  private let tables: [Table]
  private let limit: SmallNumbers

  init(_ tables: [Table], _ limit: SmallNumbers) {
    self.tables = tables
    self.limit = limit
  }

  /// Of which nothing may be shown.
  ///
  /// - Parameter parts: what is not shown anyway.
  func withheld(besides parts: Set<Int>) -> Set<Int> {
    let named = withNamed(parts.union(contradicting))
    let told = tables.indices.filter { index in
      !named.contains(index)
        && tables.indices.contains { $0 != index && !named.contains($0) && tells(index, of: $0) }
    }
    return withNamed(named.union(told)).filter { !tables[$0].isPublished }
  }

  /// With the tables that are named after a band of one that hides something.
  private func withNamed(_ withheld: Set<Int>) -> Set<Int> {
    let hiding = tables.indices.filter { withheld.contains($0) || hides(tables[$0]) }
    let more = tables.indices.filter { index in
      !tables[index].isPublished
        && hiding.contains { $0 != index && tables[index].isOfBand(of: tables[$0]) }
    }
    let all = withheld.union(more)
    return all == withheld ? all : withNamed(all)
  }

  /// Tables that hide something and count some people twice, since their bands add up to more than
  /// there are ("White" above "White British"), and single rows, of which one may be told by others
  /// ("Carers", "Carers under 45").
  private var contradicting: [Int] {
    let hiding = tables.indices.filter { hides(tables[$0]) }
    let twice = hiding.filter { tables[$0].column.countsTwice }
    let single = tables.indices.filter { !tables[$0].isPublished && tables[$0].column.isOfOneRow }
    return single.count > 1 && !Set(single).isDisjoint(with: hiding) ? twice + single : twice
  }

  private func hides(_ table: Table) -> Bool {
    !table.isPublished && table.column.safe(limit).contains(where: \.isHidden)
  }

  /// True where one table's people may be those of a hidden band of another, and more would be known
  /// of that band.
  private func tells(_ part: Int, of other: Int) -> Bool {
    let (part, other) = (tables[part], tables[other])
    guard !other.isPublished, let people = part.column.sum, let sum = other.column.sum, people > 0,
      people < other.column.whole ?? sum, let total = part.column.ranges(limit),
      let bands = other.column.ranges(limit)?.narrowed(to: sum)
    else { return false }
    return bands.contains { band in
      let isPossible = total.least <= band.most && total.most >= band.least
      return band.isHidden && isPossible && (total.least > band.least || total.most < band.most)
    }
  }
}

extension BandTotals.Table {
  func isOfBand(of other: BandTotals.Table) -> Bool {
    other.bands.contains { heading.isOfPeople(in: $0) }
  }
}
