import Tables

/// What a person should look at after an import, in sentences.
enum ImportNotes {
  /// Of people who are there twice by the number that the tool gave them.
  static func repeated(_ people: PeopleTable) -> [String] {
    let rows = people.repeatedRows
    guard let column = people.numbers, let first = rows.first else { return [] }
    let heading = shortened(oneLine(people.table.header.cell(column)))
    return [
      rows.count == 1
        ? "row \(first) has the same `\(heading)` as a row above; if it is the same person's answer, "
          + "delete one of the two"
        : "\(rows.count) rows, the first of them row \(first), have the same `\(heading)` as a row "
          + "above; if the same people's answers are there twice, delete those rows"
    ]
  }

  static func another(_ ask: String, _ people: Int) -> String {
    "“\(ask)”: answers that only one or two people gave, or that point at somebody, \(people) in all, "
      + "are counted as `\(ImportedAnswer.another)`; if they are choices of your form, name them with "
      + "--map"
  }

  /// Of answers that are written, since many gave them.
  static func mayBeWritten(_ ask: String, _ answers: [ImportedAnswer]) -> String {
    let list = answers.map { "`\(shortened($0.text))` (\($0.people))" }.joined(separator: ", ")
    return
      "“\(ask)”: \(list) may be what people wrote, or somebody's name, and not a choice of your "
      + "form; if so, name the choices with --map, and the rest is counted as "
      + "`\(ImportedAnswer.another)`"
  }

  /// Of choices that were taken apart.
  ///
  /// - Parameter column: the heading that --map names.
  static func choices(_ choices: JoinedChoices, ask: String, column: String) -> [String] {
    var notes = choices.inseparable.map { inseparable(ask, $0, $1) }
    if choices.torn > 0 {
      notes.append(torn(ask, choices.torn, line: mapLine(column, choices.offered())))
    }
    if !choices.undivided.isEmpty {
      notes.append(undivided(ask, choices.undivided, line: mapLine(column, [])))
    }
    return notes
  }

  /// Of what stands in the column of a choice.
  static func strays(_ ask: String, _ cells: Int) -> String {
    "“\(ask)”: cells that hold something else in place of a choice, \(cells) in all, are counted as "
      + "`\(ImportedAnswer.another)`"
  }

  private static func inseparable(_ ask: String, _ first: String, _ second: String) -> String {
    "“\(ask)”: `\(first)` and `\(second)` were always chosen together; if they are one answer, name the "
      + "choices with --map"
  }

  /// Of rare answers that hold the mark between choices.
  private static func torn(_ ask: String, _ people: Int, line: String) -> String {
    "“\(ask)”: in the answers of \(people), it cannot be told apart whether `;` stands between choices "
      + "or in one, so they are counted as `\(ImportedAnswer.another)`; if they are choices of your "
      + "form, add them to \(line)"
  }

  private static func undivided(_ ask: String, _ answers: [String], line: String) -> String {
    let list = answers.prefix(3).map { "`\(shortened($0))`" }.joined(separator: ", ")
    return
      "“\(ask)”: \(list) is taken for one choice; if a comma stands between choices there, name "
      + "them: \(line)"
  }

  /// The line to type; only what many gave is offered.
  static func mapLine(_ ask: String, _ choices: [String]) -> String {
    let offered = choices.filter { PersonalContents.reason($0) == nil }.prefix(12)
    let list = offered.isEmpty ? "First choice|Second choice" : offered.joined(separator: "|")
    return "--map '\(ask)=\(list)'"
  }
}
