import FrontMatter

extension GroupProfile {
  /// True for a band of children, who are not asked to join: under a heading that speaks of ages, or
  /// where the table of ages has the band. `1 to 2` under another heading is no age.
  func isOfChildren(_ band: String, under table: Named<BandTable>) -> Bool {
    guard BandRange.isOfChildren(band) else { return false }
    if table.value == age { return true }
    let words = (table.name + " " + band).lowercased().split { !$0.isLetter }
    return words.contains { ["age", "ages", "aged"].contains($0) }
      || (age?.rows ?? []).contains { normalised(key: $0.band) == normalised(key: band) }
  }
}

extension BandTable {
  /// How many patients the rows have together; nil where one is not known, or a share.
  var patientsInAll: Int? {
    let figures = rows.compactMap(\.patients.figure)
    guard figures.count == rows.count, !figures.contains(where: \.saysPercent) else { return nil }
    return figures.reduce(0) { $0 + ($1.hundredths + 99) / 100 }
  }
}
