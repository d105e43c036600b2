/// The choices of one person that stand in one cell, taken apart.
struct JoinedChoices {
  /// The distinct cells of a column, each with how many have it.
  let cells: [(text: String, people: Int)]
  /// The choices of each cell.
  private(set) var parts: [[String]] = []
  /// Whether people could choose several.
  private(set) var isMany = false
  /// Why it cannot be told where a choice ends. The question needs a map then.
  private(set) var doubt: Doubt?
  /// Two that are always side by side, and may be one.
  private(set) var inseparable: [(String, String)] = []
  /// How many gave rare answers that hold the mark between choices.
  private(set) var torn = 0
  /// Answers with a comma that are taken for one choice.
  private(set) var undivided: [String] = []

  struct Doubt {
    let reason: String
    /// What the choices may be.
    let choices: [String]
  }

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
    case .endedSemicolons: splitEnded()
    case .semicolons:
      if cells.contains(where: { $0.text.contains(";") }) {
        split(at: ";")
        isMany = true
      } else {
        splitAtCommas()
      }
    }
  }

  /// A question with one choice has no mark at its end; of one with several, a cell may have lost
  /// it when the file was edited.
  private mutating func splitEnded() {
    let total = cells.reduce(0) { $0 + $1.people }
    let ended = cells.reduce(0) { $0 + ($1.text.hasSuffix(";") ? $1.people : 0) }
    guard ended * 2 > total || ended >= OwnWords.fewest else { return }
    split(at: ";")
    isMany = true
    if ended * 2 <= total, doubt == nil {
      doubt = Doubt(
        reason:
          "some answers to this question end with `;` and others do not, so choices cannot be "
          + "told apart", choices: offered())
    }
  }

  private mutating func splitAtCommas() {
    switch JoinedByCommas(cells) {
    case .inside(let undivided): self.undivided = undivided
    case .between: splitParts()
    case .doubtful(let choices):
      splitParts()
      doubt = Doubt(
        reason: "it does not show whether the commas in the answers to this question stand between "
          + "choices, so they cannot be told apart", choices: choices)
    }
  }

  private mutating func splitParts() {
    parts = cells.map { JoinedByCommas.pieces(of: $0.text) }
    isMany = true
    findInseparable()
  }

  private mutating func split(at mark: String) {
    var people: [String: Int] = [:]
    let pieces = cells.map { Self.rawPieces(of: $0.text, by: mark) }
    for (cell, pieces) in zip(cells, pieces) {
      for piece in Set(pieces) { people[piece, default: 0] += cell.people }
    }
    let total = cells.reduce(0) { $0 + $1.people }
    // Nothing stands around the mark that joins: a blank behind it belongs to a choice, which is
    // put together again.
    parts = pieces.map { Self.merged($0, by: mark) }
    torn = zip(cells, pieces).reduce(0) { sum, entry in
      sum + (entry.1.contains(where: Self.isTorn) ? entry.0.people : 0)
    }
    // What only one or two of many wrote is as rare as their own words, and counted like those.
    if people.contains(where: {
      Self.isTorn($0) && ($1 >= OwnWords.fewest || total < Self.fewCells)
    }) {
      doubt = Doubt(
        reason:
          "a choice of this question holds the mark that stands between choices, so they cannot "
          + "be told apart", choices: offered())
    } else {
      findInseparable()
    }
  }

  /// With fewer answers, two may well have taken a choice of the form.
  private static let fewCells = 30

  private static func isTorn(_ piece: String) -> Bool {
    piece.first?.isWhitespace == true && !piece.allSatisfy(\.isWhitespace)
  }

  /// The choices where a piece that begins with a blank belongs to the one before.
  private static func merged(_ pieces: [String], by mark: String) -> [String] {
    var choices: [String] = []
    for piece in pieces {
      if isTorn(piece), let last = choices.popLast() {
        choices.append(last + mark + piece)
      } else {
        choices.append(piece)
      }
    }
    return choices.map(oneLine).filter { !$0.isEmpty }
  }

  /// The choices that many took, in the order of the commonest cells: rare ones may be somebody's
  /// own words.
  func offered() -> [String] {
    var order: [String] = []
    var people: [String: Int] = [:]
    for (cell, parts) in zip(cells, parts) {
      for part in parts {
        if people[folded(part)] == nil { order.append(part) }
        people[folded(part), default: 0] += cell.people
      }
    }
    return order.filter { people[folded($0), default: 0] >= OwnWords.fewest }
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

  private static func rawPieces(of text: String, by mark: String) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }
}
