import Tables

/// What the cells of a column say.
extension PeopleReader {
  /// The distinct cells of a column, the commonest first.
  func cells(of column: ExportColumn) -> [(text: String, people: Int)] {
    var raw: [String: Int] = [:]
    for row in table.rows.dropFirst(people.firstRow) {
      raw[row.cell(column.index), default: 0] += 1
    }
    var counts: [String: Int] = [:]
    for (text, number) in raw {
      let plain = people.joining == .columns ? SmartText.plain(text) : text
      let line = oneLine(plain)
      if !line.isEmpty, line != people.noAnswer { counts[line, default: 0] += number }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (text: $0.key, people: $0.value) }
  }

  func isBlank(_ cell: String) -> Bool {
    if cell.isEmpty { return true }
    let line = oneLine(cell)
    return line.isEmpty || line == people.noAnswer
  }

  /// `Response`, below a question with one answer.
  func isResponse(_ option: String) -> Bool { ["", "response"].contains(folded(option)) }

  /// Options below which people write: `Other (please specify)`.
  func isOwnText(_ option: String) -> Bool {
    let key = folded(option)
    return ["please specify", "open ended", "comment", "free text", "please state", "please say"]
      .contains { key.contains($0) }
  }
}
