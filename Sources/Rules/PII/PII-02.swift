import Diagnostics
import Practice

extension Rule {
  static let pii02 = Rule(
    "PII-02", .privacy, "nobody's date of birth is published beside a name", basis: .law,
    source: .dataProtection,
    isTimeless: true,
    why: "With a name and a date of birth anybody can pretend to be that patient.",
    fix: "Delete the date of birth, and the name too where it is a patient's.",
    examples: Examples(
      met: "A patient in her fifties asked for an earlier appointment.",
      notMet: "Jane Smith, born 3 May 1957, asked for an earlier appointment.")
  ) { context in
    let files = context.practice.sources.compactMap { file in file.words.map { (file, $0) } }
    return .judged(by: files.flatMap(births), met: "\(counted(files.count, "file")) looked at")
  }

  private static func births(in file: SourceFile, words: [UInt8]) -> [Shortfall] {
    guard words.mayTellOfBirth else { return [] }
    let names = PersonName()
    return Prose(String(decoding: words, as: UTF8.self), firstLine: 1).sentences
      .flatMap(DateOfBirth.all)
      .filter { birth in
        if !names.inProse(birth.surroundings).isEmpty { return true }
        return birth.isCertain && birth.surroundings.hasCapitalisedPair
      }
      .map { birth in
        Shortfall(
          "a date of birth stands beside a name",
          help: "delete the date of birth, and the name too where it is a patient's",
          at: Place(file: file.shownPath, line: birth.token.line))
      }
  }
}

extension ArraySlice<Prose.Token> {
  /// Two words in a row that could be a name that is not common.
  fileprivate var hasCapitalisedPair: Bool {
    zip(self, dropFirst()).contains { first, last in
      PersonName().inAttendance([first, last]) != nil && first.text != first.text.uppercased()
        && !["date", "birth", "name", "born"].contains(first.folded)
    }
  }
}

extension [UInt8] {
  /// A quick look, so that only few files have to be read word by word.
  fileprivate var mayTellOfBirth: Bool {
    let phrases = ["born", "birth", "dob", "d.o.b"].map { Array($0.utf8) }
    return indices.contains { index in
      let small = self[index] | 0x20
      guard small == UInt8(ascii: "b") || small == UInt8(ascii: "d") else { return false }
      return phrases.contains { phrase in
        index + phrase.count <= count
          && zip(self[index...], phrase).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      }
    }
  }
}
