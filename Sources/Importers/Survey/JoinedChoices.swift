/// The choices of one person that stand in one cell, taken apart.
struct JoinedChoices {
  /// The distinct cells of a column, each with how many have it.
  let cells: [(text: String, people: Int)]
  /// The choices of each cell.
  private(set) var parts: [[String]] = []
  /// Whether people could choose several.
  private(set) var isMany = false
  /// Choices that hold the mark that joins them, so that it cannot be told where one ends: what they
  /// may be. The question needs a map then.
  private(set) var doubtful: [String] = []
  /// Two that are always side by side, and may be one.
  private(set) var inseparable: [(String, String)] = []

  /// By a map: the longest choice that fits, then the mark, then the next. What is no choice is
  /// left as it is, up to the next mark.
  init(_ cells: [(text: String, people: Int)], named choices: [String], by mark: String) {
    self.cells = cells
    let longestFirst = choices.sorted { $0.utf8.count > $1.utf8.count }
    parts = cells.map { Self.parts(of: $0.text, named: longestFirst, by: mark) }
    isMany = parts.contains { $0.count > 1 }
  }

  init(_ cells: [(text: String, people: Int)], joining: PeopleTable.Joining) {
    self.cells = cells
    parts = cells.map { [$0.text] }
    switch joining {
    case .columns: break
    case .endedSemicolons:
      // A question with one choice has no mark at its end.
      guard !cells.isEmpty, cells.allSatisfy({ $0.text.hasSuffix(";") }) else { return }
      split(at: ";")
      isMany = true
    case .semicolons:
      if cells.contains(where: { $0.text.contains(";") }) {
        split(at: ";")
        isMany = true
      } else {
        splitAtCommas()
      }
    }
  }

  /// As a spreadsheet of Google's has them. A comma parts words as well, so only where each part of
  /// every cell is a whole answer of somebody else it is a join.
  private mutating func splitAtCommas() {
    let joined = cells.filter { $0.text.contains(", ") }
    guard !joined.isEmpty else { return }
    let whole = Set(cells.filter { !$0.text.contains(", ") }.map { folded($0.text) })
    let pieces = Set(joined.flatMap { Self.pieces(of: $0.text, by: ", ") })
    let known = pieces.filter { whole.contains(folded($0)) }
    if known.count == pieces.count {
      split(at: ", ")
      isMany = true
      return
    }
    // `Yes, definitely` beside `Yes, to some extent` is how people write one choice.
    let mayBeJoined = joined.contains { cell in
      Self.pieces(of: cell.text, by: ", ").dropFirst().contains { $0.first?.isLowercase == false }
    }
    if mayBeJoined, !known.isEmpty { doubtful = Self.first(cells.map(\.text)) }
  }

  private mutating func split(at mark: String) {
    var people: [String: Int] = [:]
    parts = cells.map { cell in
      let pieces = Self.rawPieces(of: cell.text, by: mark)
      for piece in Set(pieces) { people[piece, default: 0] += cell.people }
      return pieces.map { oneLine(String($0)) }.filter { !$0.isEmpty }
    }
    let total = cells.reduce(0) { $0 + $1.people }
    // Nothing stands around the mark that joins: a blank behind it belongs to a choice. What only
    // one or two wrote themselves is not meant.
    let torn = people.contains { piece, number in
      piece.first?.isWhitespace == true && (number >= 3 || total < 30)
    }
    if mark == ";", torn { doubtful = Self.first(merged()) }
    if doubtful.isEmpty { findInseparable() }
  }

  /// The choices that result where a piece that begins with a blank belongs to the one before.
  private func merged() -> [String] {
    var seen: Set<String> = []
    return cells.flatMap { cell -> [String] in
      var choices: [String] = []
      for piece in Self.rawPieces(of: cell.text, by: ";") where !piece.isEmpty {
        if piece.first?.isWhitespace == true, let last = choices.popLast() {
          choices.append(last + ";" + piece)
        } else {
          choices.append(piece)
        }
      }
      return choices.map(oneLine)
    }.filter { seen.insert(folded($0)).inserted }
  }

  private mutating func findInseparable() {
    var after: [String: Set<String>] = [:]
    var before: [String: Set<String>] = [:]
    var people: [String: Int] = [:]
    for (cell, parts) in zip(cells, parts) {
      for (index, part) in parts.enumerated() {
        after[part, default: []].insert(index + 1 < parts.count ? parts[index + 1] : "")
        before[part, default: []].insert(index > 0 ? parts[index - 1] : "")
        people[part, default: 0] += cell.people
      }
    }
    inseparable = after.keys.sorted().compactMap { part in
      guard let next = after[part]?.first, after[part]?.count == 1, before[next] == [part],
        people[part, default: 0] >= 3
      else { return nil }
      return (part, next)
    }
  }

  private static func first(_ choices: [String]) -> [String] { Array(choices.prefix(12)) }

  private static func pieces(of text: String, by mark: String) -> [String] {
    rawPieces(of: text, by: mark).map(oneLine).filter { !$0.isEmpty }
  }

  private static func rawPieces(of text: String, by mark: String) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }

  private static func parts(of text: String, named choices: [String], by mark: String) -> [String] {
    var rest = text[...]
    var parts: [String] = []
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " }
      let choice = choices.first { choice in
        guard rest.lowercased().hasPrefix(choice.lowercased()) else { return false }
        let after = rest.dropFirst(choice.count)
        return after.isEmpty || after.hasPrefix(mark)
      }
      if let choice {
        parts.append(choice)
        rest = rest.dropFirst(choice.count).dropFirst(mark.count)
      } else {
        let end = rest.firstRange(of: mark)
        let own = oneLine(String(rest[..<(end?.lowerBound ?? rest.endIndex)]))
        if !own.isEmpty { parts.append(own) }
        rest = end.map { rest[$0.upperBound...] } ?? ""
      }
    }
    return parts
  }
}
