import Practice

/// Takes over what somebody counted, and leaves out what tells about single people: whoever typed
/// the table may have typed their words too.
struct CountedReader {
  private(set) var questions: [ImportedQuestion] = []
  private(set) var dropped: [DroppedColumn]
  /// What was done with single answers, in sentences.
  private(set) var notes: [String] = []
  /// The questions that were taken over, as they were typed.
  private(set) var counted: [CountedTable.Counted] = []

  init(_ table: CountedTable, maps typed: [ChoiceMap], onFile: AnswersOnFile) throws(BadInput) {
    dropped = table.dropped
    var maps: [String: [String]] = [:]
    for map in typed {
      let (ask, choices) = try map.choices(among: table.questions.map(\.ask))
      maps[ask] = choices
    }
    for entry in table.questions {
      read(entry, named: maps[entry.ask] ?? [], onFile.answers(to: entry.ask))
    }
  }

  private mutating func read(_ entry: CountedTable.Counted, named: [String], _ onFile: Set<String>)
  {
    let words = OwnWords(entry.answers.map { ($0.text, $0.people) }, known: onFile)
    if let reason = PersonalHeading.reason(entry.ask) { return drop(entry, reason) }
    if named.isEmpty, words.isMostlyRare { return drop(entry, PeopleReader.ownWords) }
    let known = onFile.union(named.map(folded))
    var counts = AnswerCounts()
    var another = 0
    for choice in named { counts.add(choice, 0) }
    for answer in entry.answers {
      let isChoice =
        named.isEmpty ? Self.isChoice(answer, words) : known.contains(folded(answer.text))
      if isChoice { counts.add(answer.text, answer.people) } else { another += answer.people }
    }
    if another > 0 {
      counts.add(ImportedAnswer.another, another)
      notes.append(ImportNotes.another(entry.ask, another))
    }
    let doubtful = words.doubtful(counts.asFound)
    if named.isEmpty, !doubtful.isEmpty {
      notes.append(ImportNotes.mayBeWritten(entry.ask, doubtful))
    }
    var question = counts.question(entry.ask, isMany: entry.form == .many, people: nil)
    question.form = entry.form ?? question.form
    // Whoever answered the survey and gave none of the answers left the question out.
    if question.form != .many { question.people = entry.answers.reduce(0) { $0 + $1.people } }
    questions.append(question)
    counted.append(entry)
  }

  private static func isChoice(_ answer: ImportedAnswer, _ words: OwnWords) -> Bool {
    // A choice of the form that nobody took.
    if answer.people == 0, !OwnWords.mayBeWritten(answer.text) {
      return PersonalContents.reason(answer.text) == nil
    }
    return words.isChoice(answer.text, people: answer.people)
  }

  private mutating func drop(_ entry: CountedTable.Counted, _ reason: String) {
    dropped.append(DroppedColumn(heading: entry.ask, reason: reason))
  }
}
