extension ExportColumn {
  /// The columns of each question, side by side.
  static func byQuestion(_ columns: [ExportColumn]) -> [[ExportColumn]] {
    var groups: [[ExportColumn]] = []
    for column in columns {
      if let last = groups.last?.last, last.ask == column.ask, !column.option.isEmpty,
        !groups[groups.count - 1][0].option.isEmpty
      {
        groups[groups.count - 1].append(column)
      } else {
        groups.append([column])
      }
    }
    return groups
  }
}
