/// Finds a date of birth in a sentence: the words for it and a full date beside them.
struct DateOfBirth {
  /// The word of the phrase: `DOB`, `born`, `birth`.
  let token: Prose.Token
  /// True for `DOB` and `date of birth`; `born` stands in many sentences about nobody.
  let isCertain: Bool
  /// The words around it, in which a name would belong to it.
  let surroundings: ArraySlice<Prose.Token>

  static func all(in sentence: ArraySlice<Prose.Token>) -> [DateOfBirth] {
    sentence.indices.compactMap { index in
      guard let isCertain = phrase(endingAt: index, in: sentence) else { return nil }
      let near = max(sentence.startIndex, index - 8)..<min(sentence.endIndex, index + 16)
      guard near.contains(where: { isDate(at: $0, in: sentence) }) else { return nil }
      let wide = max(sentence.startIndex, index - 14)..<min(sentence.endIndex, index + 20)
      return DateOfBirth(
        token: sentence[index], isCertain: isCertain, surroundings: sentence[wide])
    }
  }

  /// Nil where no such phrase ends here.
  private static func phrase(endingAt index: Int, in sentence: ArraySlice<Prose.Token>) -> Bool? {
    func word(_ offset: Int) -> String? {
      let at = index - offset
      return at >= sentence.startIndex && sentence[at].kind == .word ? sentence[at].folded : nil
    }
    switch word(0) {
    case "dob", "birthdate": return true
    case "birth": return word(1) == "of" && word(2) == "date" ? true : nil
    case "b": return word(1) == "o" && word(2) == "d" ? true : nil
    case "born", "birthday": return false
    default: return nil
    }
  }

  /// A day, a month and a year, in figures or with the month's name.
  private static func isDate(at index: Int, in sentence: ArraySlice<Prose.Token>) -> Bool {
    let parts = sentence[index...].prefix(7)
      .filter { !["/", "-", ",", "."].contains($0.text) && $0.folded != "of" }.prefix(3)
    guard parts.count == 3, sentence[index].kind == .word else { return false }
    let words = parts.map(\.folded)
    let values = words.map { number($0) }
    switch (values[0], values[1], values[2]) {
    case (let day?, let month?, let year?):
      let dayFirst = (1...31).contains(day) && (1...12).contains(month) && isYear(words[2], year)
      let yearFirst =
        (1850...2100).contains(day) && (1...12).contains(month) && (1...31).contains(year)
      return dayFirst || yearFirst
    case (let day?, nil, let year?):
      return (1...31).contains(day) && isMonth(words[1]) && isYear(words[2], year)
    case (nil, let day?, let year?):
      return isMonth(words[0]) && (1...31).contains(day) && isYear(words[2], year)
    default: return false
    }
  }

  private static func isYear(_ typed: String, _ value: Int) -> Bool {
    typed.utf8.count == 2 || (1850...2100).contains(value)
  }

  /// `3`, `03`, `3rd`.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }

  private static func isMonth(_ word: String) -> Bool {
    guard word.count >= 3 else { return false }
    return [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ].contains { $0.hasPrefix(word) } || word == "sept"
  }
}
