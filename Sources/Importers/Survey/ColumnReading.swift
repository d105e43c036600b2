/// What the one column of a question holds: choices, or what has to stay behind.
enum ColumnReading {
  case choices(JoinedChoices, OwnWords)
  case dropped(String)
  case doubtful(JoinedChoices.Doubt)

  /// - Parameters:
  ///   - cells: the distinct ones, each with how many have it.
  ///   - named: the choices as whoever imports named them.
  ///   - known: the answers that the survey's file lists.
  init(
    _ cells: [(text: String, people: Int)], under ask: String, joining: PeopleTable.Joining,
    named: [String]?, known: Set<String>
  ) {
    let raw = OwnWords(cells, known: known)
    if let reason = PersonalContents.reason(of: cells, isKnown: raw.isKnown) {
      self = .dropped(reason)
      return
    }
    let isFree = raw.isFreeText(heading: ask)
    // Where no mark stands in it, taking it apart would change nothing.
    if isFree, named == nil,
      joining == .columns || !cells.contains(where: { $0.text.contains { ";,".contains($0) } })
    {
      self = .dropped(PeopleReader.ownWords)
      return
    }
    let choices: JoinedChoices
    if let named {
      let mark = joining == .semicolons && !cells.contains { $0.text.contains(";") } ? ", " : ";"
      choices = JoinedChoices(cells, named: named, by: mark)
    } else {
      choices = JoinedChoices(cells, joining: joining)
    }
    let words = OwnWords(choices.counted, known: known)
    self = .choices(choices, words)
    guard named == nil else { return }
    if isFree, words.isFreeText(heading: ask) {
      self = .dropped(PeopleReader.ownWords)
    } else if let reason = PersonalContents.numbersReason(of: cells, isKnown: raw.isKnown) {
      self = .dropped(reason)
    } else if let doubt = choices.doubt {
      self = .doubtful(doubt)
    }
  }
}

extension JoinedChoices {
  /// The distinct choices, each with how many people took it.
  fileprivate var counted: [(text: String, people: Int)] {
    var counts: [String: (text: String, people: Int)] = [:]
    for (cell, parts) in zip(cells, parts) {
      for part in parts {
        counts[folded(part), default: (part, 0)].people += cell.people
      }
    }
    return counts.sorted { $0.key < $1.key }.map(\.value)
  }
}
