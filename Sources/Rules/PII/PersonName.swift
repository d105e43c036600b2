import Practice

/// Finds names of people in text.
struct PersonName {
  /// The words of the names of people whom the site itself names: staff.
  let staff: Set<String>

  init(staff: Set<String> = []) { self.staff = staff }

  init(of site: PracticeSite) {
    let names =
      site.all(Person.self).map(\.content.name) + site.practice.partners
      + site.all(Report.self).compactMap(\.signedPractice?.name)
    staff = Set(
      names.flatMap { $0.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init) }
        .filter { $0.count > 1 })
  }

  /// Where full names begin in running text: `Mrs Brown`, `Joan Brown`. Staff are left out, by their
  /// names or by the role beside them.
  func inProse(_ sentence: ArraySlice<Prose.Token>) -> [Prose.Token] {
    let tokens = Array(sentence)
    return tokens.indices.dropLast().compactMap { index in
      let (first, last) = (tokens[index], tokens[index + 1])
      guard last.isCapitalised, last.text.count > 1, !isNoName(last), !isStaff(last.folded) else {
        return nil
      }
      if index > 0,
        ["dr", "st", "prof", "professor", "cllr", "councillor"]
          .contains(tokens[index - 1].folded)
      {
        return nil
      }
      // `Mary Seacole House`, `Peter Pan Nursery`
      if index + 2 < tokens.count, Self.isNamedAfterSomebody(tokens[index + 2]) { return nil }
      if Self.isFamous(first, last) { return nil }
      let isTitle = first.isCapitalised && first.isWord(among: Self.titles)
      let isFirstName = first.isCapitalised && FirstNames.all.contains(first.folded)
      // Of `Mrs Joan Brown`, the title is enough.
      let isTold = index > 0 && tokens[index - 1].isWord(among: Self.titles)
      guard isTitle || isFirstName && !isTold, !hasRole(beside: index, in: tokens) else {
        return nil
      }
      return first
    }
  }

  /// Where full names begin in a list of those who came: any two capitalised words there are one,
  /// unless a word beside them is that of an office or of a body. After a first name it may be a
  /// surname: `Ann Clerk`.
  func inAttendance(_ item: ArraySlice<Prose.Token>) -> Prose.Token? {
    let words = item.filter { $0.kind == .word }
    let isOther = words.contains {
      $0.isWord(among: Self.placesAndBodies.union(StaffRoles.words)) || $0.isNumber
    }
    if isOther { return nil }
    // `Oluwaseun Adeyemi (Carers Lead)`: each for itself.
    let parts = item.contains(where: Self.isOffice) ? item.split { $0.kind == .mark } : [item]
    return parts.lazy.compactMap(name).first
  }

  private func name(in part: ArraySlice<Prose.Token>) -> Prose.Token? {
    let words = part.filter { $0.kind == .word }
    let namesNobody = words.contains(where: Self.isOffice)
    return zip(words, words.dropFirst()).first { first, last in
      !isNoName(first) && !isNoName(last) && !isStaff(last.folded) && last.isCapitalised
        && last.text.count > 1 && last.text != last.text.uppercased()
        && (first.isCapitalised || first.isWord(among: Self.titles))
        && (!namesNobody || first.isWord(among: FirstNames.all.union(Self.titles)))
        && !Self.isFamous(first, last)
    }?.0
  }

  private static func isOffice(_ token: Prose.Token) -> Bool {
    token.isWord(among: OfficesAndBodies.words)
  }

  /// `House` of `Mary Seacole House`.
  private static func isNamedAfterSomebody(_ next: Prose.Token) -> Bool {
    next.isWord(among: placesAndBodies)
      || next.isCapitalised && next.isWord(among: OfficesAndBodies.bodies)
  }

  private static func isFamous(_ first: Prose.Token, _ last: Prose.Token) -> Bool {
    OfficesAndBodies.famousNames.contains("\(first.folded) \(last.folded)")
  }

  private func isStaff(_ surname: String) -> Bool { staff.contains(surname) }

  private func isNoName(_ token: Prose.Token) -> Bool {
    token.isWord(among: Self.placesAndBodies) || token.isWord(among: Self.wordsOfMeetings)
  }

  /// `the practice manager, Mrs Brown`, `Mrs Brown (practice nurse)`, `Joan Brown is our nurse`: a
  /// role that is said of this person, not one that stands elsewhere in the sentence.
  private func hasRole(beside index: Int, in tokens: [Prose.Token]) -> Bool {
    var before = tokens[..<index]
    if before.last?.isWord(among: Self.titles) == true { before = before.dropLast() }
    if before.last.map({ $0.isMark(",") || $0.isMark(":") || $0.isMark("-") }) == true {
      before = before.dropLast()
    }
    if before.last?.isWord(among: StaffRoles.words.union(OfficesAndBodies.publicOffices)) == true {
      return true
    }
    var after = tokens[min(tokens.count, index + 2)...]
    guard let next = after.first,
      next.kind == .mark && [",", "(", "-", ":"].contains(next.text)
        || next.isWord(among: Self.wordsBeforeARole)
    else { return false }
    after = after.dropFirst()
    if next.isMark(","), after.first?.isCapitalised == true,
      FirstNames.all.contains(after.first?.folded ?? "")
    {
      return false
    }
    let office = after.first { !$0.isWord(among: Self.wordsBeforeAnOffice) }
    return office?.isWord(among: OfficesAndBodies.publicOffices) == true
      || after.prefix { $0.kind == .word }.prefix(5).contains {
        $0.isWord(among: StaffRoles.words)
      }
  }

  private static let wordsBeforeARole: Set = ["is", "was", "as", "from", "the", "our"]

  private static let wordsBeforeAnOffice: Set = [
    "the", "a", "an", "our", "then", "local", "lord", "lady", "deputy", "town", "prime", "first",
  ]

  static let titles: Set = ["mr", "mrs", "miss", "ms", "mx", "sir", "lady"]

  private static let placesAndBodies: Set = [
    "road", "street", "lane", "avenue", "close", "drive", "way", "court", "house", "hall", "park",
    "square", "hospital", "infirmary", "clinic", "surgery", "practice", "centre", "center", "ward",
    "school", "college", "university", "church", "library", "hospice", "pharmacy", "trust", "nhs",
    "ccg", "icb", "council", "board", "group", "ppg", "prg", "committee", "team", "society",
    "association", "foundation", "healthwatch", "england", "health", "care", "service", "services",
    "network", "cllr", "councillor", "mp", "dr", "drs", "prof", "professor", "app", "day", "week",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "ambulance", "station", "home", "homes", "cottage", "room", "suite",
    "lodge", "building",
  ]

  private static let wordsOfMeetings: Set = [
    "member", "members", "patients", "patient", "minutes", "agenda", "apologies", "present",
    "meeting", "chair", "chairman", "chairwoman", "chairperson", "vice-chair", "vice", "co-chair",
    "secretary", "treasurer", "action", "plan", "survey", "report", "test", "friends", "family",
    "none", "virtual", "carer", "representative", "volunteer", "guest", "speaker", "minute",
    "taker",
  ]
}
