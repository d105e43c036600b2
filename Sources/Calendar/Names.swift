extension Month {
  /// The month (1 to 12) that a word names in full or in short: `february`, `feb`, `sept`.
  static func number(named word: String) -> Int? {
    if word == "sept" { return 9 }
    return names.firstIndex { isName($0, for: word, letters: 3) }.map { $0 + 1 }
  }
}

extension Weekday {
  /// The day that a word names: `tuesday`, `tuesdays`, `tues`, `tue`.
  static func named(_ word: String) -> Weekday? {
    switch word {
    case "tues": .tuesday
    case "weds": .wednesday
    case "thur", "thurs": .thursday
    default:
      allCases.first { isName($0.rawValue, for: word, letters: 3) || word == $0.plural }
    }
  }

  private var plural: String { rawValue.lowercased() + "s" }
}

private func isName(_ name: String, for word: String, letters: Int) -> Bool {
  let name = name.lowercased()
  return word == name || word == name.prefix(letters)
}
