/// What the commas in the answers to a question are: Google Sheets puts `, ` between choices, and
/// people put it into them.
enum JoinedByCommas {
  /// They stand between choices.
  case between
  /// They may stand between choices: these may be the choices.
  case doubtful([String])
  /// They belong to choices, as far as can be seen; those of them that are worth a look.
  case inside([String])

  init(_ cells: [(text: String, people: Int)]) {
    let joined = cells.filter { $0.text.contains(", ") }
    let whole = Set(cells.lazy.filter { !$0.text.contains(", ") }.map { folded($0.text) })
    var people: [String: Int] = [:]
    var places: [String: Int] = [:]
    for cell in joined {
      for piece in Set(Self.pieces(of: cell.text).map(folded)) {
        people[piece, default: 0] += cell.people
        places[piece, default: 0] += 1
      }
    }
    let known = people.keys.filter(whole.contains)
    // Where each part of every cell is a whole answer of somebody else.
    if known.count == people.count {
      self = joined.isEmpty ? .inside([]) : .between
      return
    }
    let isDoubtful = joined.contains { cell in
      Self.pieces(of: cell.text).dropFirst().contains { piece in
        let key = folded(piece)
        // `Yes, definitely` beside `Yes, to some extent` is how people write one choice: what
        // follows the comma is no answer elsewhere, and begins with a small letter.
        return whole.contains(key)
          || places[key, default: 0] >= 2 && people[key, default: 0] >= OwnWords.fewest
          || !known.isEmpty && piece.first?.isLowercase == false
      }
    }
    if isDoubtful {
      self = .doubtful(Self.offered(cells))
    } else {
      self = .inside(
        joined.filter { cell in
          cell.people >= OwnWords.fewest
            && !OwnWords.isPlain(Self.pieces(of: cell.text).first ?? "")
        }.map(\.text))
    }
  }

  static func pieces(of text: String) -> [String] {
    text.split(separator: ", ").map { oneLine(String($0)) }.filter { !$0.isEmpty }
  }

  /// The pieces where one that begins with a small letter belongs to the one before: `Phone, or text`.
  private static func choices(of text: String) -> [String] {
    pieces(of: text).reduce(into: []) { choices, piece in
      if piece.first?.isLowercase == true, let last = choices.popLast() {
        choices.append("\(last), \(piece)")
      } else {
        choices.append(piece)
      }
    }
  }

  /// What may be the choices that many gave, the commonest first.
  private static func offered(_ cells: [(text: String, people: Int)]) -> [String] {
    var counts: [String: (text: String, people: Int)] = [:]
    for cell in cells {
      for piece in choices(of: cell.text) {
        counts[folded(piece), default: (piece, 0)].people += cell.people
      }
    }
    return counts.values.filter { $0.people >= OwnWords.fewest }
      .sorted { ($1.people, $0.text) < ($0.people, $1.text) }.map(\.text)
  }
}
