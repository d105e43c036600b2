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

  /// The distinct choices, each with how many people took it.
  static func counted(_ choices: JoinedChoices) -> [(text: String, people: Int)] {
    var counts: [String: (text: String, people: Int)] = [:]
    for (cell, parts) in zip(choices.cells, choices.parts) {
      for part in parts {
        counts[folded(part), default: (part, 0)].people += cell.people
      }
    }
    return counts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Why the whole column tells about single people; a look at a hundred cells is enough.
  func personalReason(_ cells: [(text: String, people: Int)]) -> String? {
    let sample = cells.suffix(100)
    let total = sample.reduce(0) { $0 + $1.people }
    var told = 0
    var first: String?
    for cell in sample {
      guard let reason = PersonalContents.reason(cell.text) else { continue }
      told += cell.people
      first = first ?? reason
    }
    // What one person adds to the choices of many is left out by itself.
    return told * 4 >= total ? first : nil
  }

  /// Single ages, say: each number may be somebody's.
  func numbersReason(_ cells: [(text: String, people: Int)]) -> String? {
    let total = cells.reduce(0) { $0 + $1.people }
    let numbers = cells.filter { $0.text.utf8.allSatisfy(\.isDigit) }
    let people = numbers.reduce(0) { $0 + $1.people }
    guard people * 10 >= total * 9, total > 0,
      numbers.contains(where: { (Int($0.text) ?? .max) > 10 })
    else { return nil }
    return "numbers that people typed"
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
