import FrontMatter
import Practice

/// Writes patients into the tables of a profile; what is said of members stays.
struct TableEditor {
  private let page: PageFile<GroupProfile>

  init(_ page: PageFile<GroupProfile>) { self.page = page }

  /// A field of one line.
  func set(_ key: String, _ value: String, _ lines: inout FileLines) {
    put(key, ["\(key): \(value)"], &lines)
  }

  /// - Parameter rows: in the order of the table; nil keeps what the row says of patients.
  func set(
    _ key: String, _ rows: [(String, Int?)], in table: BandTable?, heading: String,
    _ lines: inout FileLines
  ) {
    if let entry = page.entry(key), let editor = RowEditor(entry) {
      return set(rows, in: table, of: entry, with: editor, &lines)
    }
    var texts: [String]
    if case .record? = page.entry(key)?.value.content {
      texts = ["\(key):"]
      for (index, row) in rows.enumerated() { texts.append("  " + braces(row, index, in: table)) }
    } else {
      texts = ["\(key): |", "  " + header(of: key, in: table, heading: heading)]
      for (index, row) in rows.enumerated() {
        let (patients, members) = cells(row.1, index, in: table, number: grouped)
        texts.append("  \(row.0) | \(patients) | \(members)")
      }
    }
    put(key, texts, &lines)
  }

  private func set(
    _ rows: [(String, Int?)], in table: BandTable?, of entry: FieldEntry, with editor: RowEditor,
    _ lines: inout FileLines
  ) {
    var added: [String] = []
    for (index, row) in rows.enumerated() {
      if index >= editor.count {
        let indent = String(repeating: " ", count: editor.column)
        added.append(indent + braces(row, index, in: table))
      } else if let patients = row.1, !editor.set(patients, inRow: index, &lines) {
        editor.replace(row: index, with: braces(row, index, in: table), &lines)
      }
    }
    guard !added.isEmpty, let index = entry.lineIndex else { return }
    lines.insert(added, at: lines.field(at: index, column: entry.column).upperBound)
  }

  /// `Women: {patients: 5187, members: 3}`.
  private func braces(_ row: (String, Int?), _ index: Int, in table: BandTable?) -> String {
    let (patients, members) = cells(row.1, index, in: table) { "\($0)" }
    return "\(written(row.0)): {patients: \(patients), members: \(members)}"
  }

  private func put(_ key: String, _ texts: [String], _ lines: inout FileLines) {
    if let entry = page.entry(key), let index = entry.lineIndex {
      lines.replace(lines.field(at: index, column: entry.column), with: texts)
    } else if let year = page.entry("year"), let index = year.lineIndex {
      lines.insert(texts, at: lines.field(at: index, column: year.column).upperBound)
    }
  }

  private func header(of key: String, in table: BandTable?, heading: String) -> String {
    let first = page.entry(key).flatMap { firstHeading(of: $0.value) } ?? heading
    return "\(first) | \(table?.headings?.patients ?? "Patients") | "
      + (table?.headings?.members ?? "Members")
  }

  /// What stands above the bands: `Age group`.
  private func firstHeading(of node: FieldNode) -> String? {
    guard case .scalar(let scalar) = node.content else { return nil }
    let text = scalar.typedLines.first?.text ?? scalar.text
    let line = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) }
    let cells = line?.split { $0 == "|" || $0 == "\t" }.map { oneLine(String($0)) }
    return cells?.first { !$0.isEmpty }
  }

  private func cells(
    _ patients: Int?, _ index: Int, in table: BandTable?, number: (Int) -> String
  ) -> (String, String) {
    let rows = table?.rows ?? []
    let row = rows.indices.contains(index) ? rows[index] : nil
    func words(_ cell: BandTable.Cell?) -> String {
      switch cell {
      case .figure(let figure)?: typed(figure, number)
      case .notAsked?: "not asked"
      case .notKnown?, .empty?, nil: "n/k"
      }
    }
    return (patients.map(number) ?? words(row?.patients), words(row?.members))
  }

  /// With the decimals and the sign that people typed.
  private func typed(_ figure: Figure, _ number: (Int) -> String) -> String {
    let (whole, rest) = (figure.hundredths / 100, figure.hundredths % 100)
    let decimals =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return number(whole) + decimals + (figure.saysPercent ? "%" : "")
  }
}
