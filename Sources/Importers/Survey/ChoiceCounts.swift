/// How many took each choice of a question, and how many gave something else, which is not named.
struct ChoiceCounts {
  private var answers = AnswerCounts()
  private var another = 0
  private var written = 0
  private var answered = 0

  /// - Parameters:
  ///   - named: the choices as whoever imports named them; empty where they are told by what people
  ///     gave.
  ///   - known: the answers that the survey's file lists.
  init(_ choices: JoinedChoices, _ words: OwnWords, named: [String], known: Set<String>) {
    let known = known.union(named.map(folded))
    let texts = Dictionary(words.values.map { (folded($0.text), $0.people) }) { $0 + $1 }
    var allowed: [String: Bool] = [:]
    for choice in named { answers.add(choice, 0) }
    for (cell, parts) in zip(choices.cells, choices.parts) {
      answered += cell.people
      var hasOther = false
      var seen: Set<String> = []
      for part in parts {
        let key = folded(part)
        guard seen.insert(key).inserted else { continue }
        let isChoice =
          named.isEmpty
          ? allowed[key] ?? words.isChoice(part, people: texts[key] ?? 0) : known.contains(key)
        allowed[key] = isChoice
        if isChoice { answers.add(part, cell.people) } else { hasOther = true }
      }
      if hasOther || parts.isEmpty { another += cell.people }
    }
  }

  /// People who wrote an answer into a column of its own.
  mutating func addWritten(_ people: Int) {
    written += people
    answered += people
  }

  func notes(_ ask: String, _ words: OwnWords, areNamed: Bool) -> [String] {
    var notes = another > 0 ? [ImportNotes.another(ask, another)] : []
    let doubtful = areNamed ? [] : words.doubtful(answers.asFound)
    if !doubtful.isEmpty { notes.append(ImportNotes.mayBeWritten(ask, doubtful)) }
    return notes
  }

  func question(_ ask: String, isMany: Bool) -> ImportedQuestion {
    var answers = answers
    if another + written > 0 { answers.add(ImportedAnswer.another, another + written) }
    return answers.question(ask, isMany: isMany, people: answered)
  }
}
