import Tables

/// Finds columns of a table that tell about single people.
struct PersonalColumns {
  enum Kind: String {
    case names = "names of people"
    case emails = "email addresses"
    case internetAddresses = "IP addresses"
    case freeText = "what people wrote in their own words"
  }

  struct Column {
    let kind: Kind
    let heading: String
    let line: Int
  }

  /// Some survey tools write up to three rows of headings.
  private static let headingRows = 3

  static func all(in table: DelimitedText) -> [Column] {
    let width = table.rows.map(\.cells.count).max() ?? 0
    let people = rowsOfPeople(in: table)
    let isAboutPeople =
      !people.isEmpty
      || table.rows.prefix(headingRows).contains { row in
        row.cells.contains { tellsOfPeople(folded($0)) }
      }
    return (0..<width).compactMap { index in
      column(
        table.rows.map { cell(index, of: $0) }, ofPeople: people.map { cell(index, of: $0) },
        isAboutPeople: isAboutPeople)
    }
  }

  private typealias Cell = (text: String, line: Int)

  private static func cell(_ index: Int, of row: DelimitedText.Row) -> Cell {
    (row.cells.indices.contains(index) ? row.cells[index] : "", row.line)
  }

  /// Of the export of a survey, a row for each person who answered; those without anything in their
  /// first cell are more headings.
  private static func rowsOfPeople(in table: DelimitedText) -> [DelimitedText.Row] {
    let headings = table.rows.prefix(headingRows).firstIndex { row in
      row.cells.contains { PersonalHeadings.exportHeadings.contains(folded($0)) }
    }
    guard let headings else { return [] }
    return table.rows.dropFirst(headings + 1).filter { $0.cells.first?.isEmpty == false }
  }

  private static func column(_ cells: [Cell], ofPeople people: [Cell], isAboutPeople: Bool)
    -> Column?
  {
    let headings = cells.prefix(headingRows).map { (text: folded($0.text), line: $0.line) }
    let heading = cells.first { !$0.text.isEmpty }?.text ?? ""
    func found(_ kind: Kind, at line: Int?) -> Column {
      Column(kind: kind, heading: heading, line: line ?? 1)
    }
    if let cell = cells.first(where: { !PersonalContact.emails(in: $0.text.lowercased()).isEmpty })
    {
      return found(.emails, at: cell.line)
    }
    if let cell = cells.first(where: { isInternetAddress($0.text) }) {
      return found(.internetAddresses, at: cell.line)
    }
    for (row, typed) in headings.enumerated() {
      let below = cells.dropFirst(row + 1).filter { isFilled($0.text) }
      if isNameHeading(typed.text), let cell = below.first(where: { isName($0.text) }) {
        return found(.names, at: cell.line)
      }
      if PersonalHeadings.openHeadings.contains(typed.text) {
        let named = below.filter { isName($0.text) }
        let first = ColumnOfNames.firstName(in: named.map(\.text), isAboutPeople: isAboutPeople)
        if let first { return found(.names, at: named[first].line) }
      }
      if asksForWords(typed.text),
        let cell = below.first(where: { isOwnWords($0.text, under: typed.text) })
      {
        return found(.freeText, at: cell.line)
      }
    }
    if let line = fullNames(in: cells) { return found(.names, at: line) }
    return longWords(in: people).map { found(.freeText, at: $0) }
  }

  /// `Age`, `Signature`, or a question that somebody answered.
  private static func tellsOfPeople(_ heading: String) -> Bool {
    PersonalHeadings.aboutPeople.contains(heading) || heading.hasSuffix("?")
  }

  private static func isNameHeading(_ heading: String) -> Bool {
    if PersonalHeadings.nameHeadings.contains(heading) { return true }
    let words = Set(heading.split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["name", "names"])
      && !words.isDisjoint(with: PersonalHeadings.people)
      && words.isDisjoint(with: PersonalHeadings.organisations)
  }

  /// A question that is answered in sentences: `what would make it better?`.
  private static func asksForWords(_ heading: String) -> Bool {
    PersonalHeadings.textHeadings.contains { heading.contains($0) }
      || heading.hasSuffix("?") && ["what ", "why ", "how "].contains(where: heading.hasPrefix)
  }

  /// The line of the first full name in a column of them, whatever it is called: two or more, and
  /// nothing else but a heading.
  private static func fullNames(in cells: [Cell]) -> Int? {
    let filled = cells.filter { isFilled($0.text) }
    let names = filled.filter { isFullName($0.text) }
    return names.count >= 2 && names.count + 1 >= filled.count ? names.first?.line : nil
  }

  /// `Joan Brown`, `Mrs J Brown`.
  private static func isFullName(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "." }.map(String.init)
    guard (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
      isName(text), let first = words.first?.lowercased()
    else { return false }
    return FirstNames.all.contains(first) || PersonName.titles.contains(first)
  }

  /// An answer of many words that nobody else gave is somebody's own.
  private static func longWords(in cells: [Cell]) -> Int? {
    let times = Dictionary(grouping: cells, by: \.text).mapValues(\.count)
    return cells.first { words(in: $0.text) >= 8 && times[$0.text] == 1 }?.line
  }

  private static func words(in text: String) -> Int {
    text.split { $0.isWhitespace || $0 == "\u{A0}" }.count
  }

  private static func isFilled(_ text: String) -> Bool {
    !["", "-", "n/a", "na", "none", "anonymous", "anon", "no", "nil"].contains(folded(text))
  }

  private static func isOwnWords(_ text: String, under heading: String) -> Bool {
    guard text.contains(where: \.isLetter), folded(text) != "open-ended response" else {
      return false
    }
    return heading.contains("specify") || words(in: text) >= 3
  }

  /// Not that of a pharmacy or a clinic.
  private static func isName(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter), !text.contains(where: \.isNumber) else { return false }
    let words = folded(text).split { !$0.isLetter }.map(String.init)
    return words.count <= 5 && Set(words).isDisjoint(with: PersonalHeadings.organisations)
  }

  private static func isInternetAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 {
      return parts.allSatisfy { part in
        part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
          && (Int(part).map { $0 <= 255 } ?? false)
      }
    }
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    return (4...8).contains(groups.count) && text.contains { $0.isLetter }
      && groups.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isHexDigit) }
  }

  /// In small letters, with plain spaces.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "_" || $0 == ":" }
      .joined(separator: " ")
  }
}
