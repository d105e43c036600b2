/// Finds phrases that count somebody who works at the practice among the group's members.
///
/// Three forms: `12 members, including the practice manager`; `our members are ten patients and a
/// nurse`; `the practice manager is a member of the group`. `They include` and `among them` may begin
/// the sentence after the one that counts the members. A phrase that only puts the two side by side
/// (`members meet the practice manager`) is none of them.
struct StaffAmongMembers {
  private let sentence: [Prose.Token]
  /// The sentence before counts the group's members.
  private let followsCount: Bool

  /// The word of the role in each sentence that has one.
  static func all(in sentences: [ArraySlice<Prose.Token>]) -> [Prose.Token] {
    var before: StaffAmongMembers?
    return sentences.compactMap { sentence in
      let phrase = StaffAmongMembers(
        sentence: Array(sentence), followsCount: before?.countsMembers ?? false)
      before = phrase
      return phrase.found
    }
  }

  private var found: Prose.Token? {
    for index in sentence.indices {
      if let start = listStart(after: index),
        let role = StaffInList(sentence.dropFirst(start), people: Self.people).first
      {
        return role
      }
      if let role = roleThatIsMember(at: index) { return role }
    }
    return nil
  }

  // MARK: Lists of members

  /// Where the list of members begins that the words at `index` announce.
  private func listStart(after index: Int) -> Int? {
    switch sentence[index].folded {
    case "including", "include", "includes":
      return isOfGroup(before: index) || isTheyOfCount(before: index) ? index + 1 : nil
    case "are", "were": return isTheyOfCount(before: index) ? index + 1 : nil
    case "among", "amongst":
      guard word(index + 1) == "them" || word(index + 1) == "whom",
        index == 0 ? followsCount : isOfGroup(before: index)
      else { return nil }
      let verb = ["are", "is", "were", "was"].contains(word(index + 2))
      return index + (verb ? 3 : 2)
    case "members": return listStart(afterMembers: index)
    default: return nil
    }
  }

  /// `members are`, `members:`, `members (`, `members of the group -`.
  private func listStart(afterMembers index: Int) -> Int? {
    guard isMember(at: index),
      !sentence[..<index].contains(where: { $0.isWord(among: ["none", "no", "neither"]) })
    else { return nil }
    let next =
      index + 1 + sentence[(index + 1)...].prefix { $0.isWord(among: Self.ofTheGroup) }.count
    guard let token = sentence[safe: next],
      [":", "(", "-"].contains(where: token.isMark) || ["are", "were"].contains(token.folded)
    else { return nil }
    return next + 1 + sentence[(next + 1)...].prefix { $0.kind == .mark }.count
  }

  /// True where the people just named are those of the group, and nothing says `not`.
  private func isOfGroup(before index: Int) -> Bool {
    var last = index - 1
    while last >= 0, sentence[last].kind == .mark { last -= 1 }
    if ["not", "without"].contains(word(last)) { return false }
    // `12 people in our patient group`
    var noun = last
    while noun >= 0, sentence[noun].isWord(among: Self.ofTheGroup) { noun -= 1 }
    if isMember(at: noun) { return true }
    let namesGroup = sentence.contains { $0.isWord(among: Self.group) }
    guard namesGroup else { return false }
    if sentence[safe: noun]?.isWord(among: Self.people) == true { return isNumber(at: noun - 1) }
    return noun < last && sentence[(noun + 1)...last].contains { $0.isWord(among: Self.group) }
      && !["with", "to", "by", "for", "from", "at", "meets", "joined"].contains(word(noun))
  }

  /// `They` or `these` begins the sentence, and means the members that the one before counts.
  private func isTheyOfCount(before index: Int) -> Bool {
    index == 1 && followsCount && ["they", "these"].contains(word(0))
  }

  /// `The group has 12 active members`, `20 people in our patient group`.
  private var countsMembers: Bool {
    sentence.indices.contains { index in
      isMember(at: index) && (max(0, index - 3)..<index).contains(where: isNumber)
        || sentence[index].isWord(among: Self.people) && isNumber(at: index - 1)
          && isOfGroup(before: sentence.count)
    }
  }

  /// `member` of the group, not `member of staff`.
  private func isMember(at index: Int) -> Bool {
    guard ["member", "members"].contains(word(index)) else { return false }
    if ["staff", "team", "family"].contains(word(index - 1)) { return false }
    guard word(index + 1) == "of" else { return true }
    return sentence.dropFirst(index + 2).prefix(5).prefix { $0.kind == .word }
      .contains { $0.isWord(among: Self.group) }
  }

  // MARK: Somebody who is a member

  /// `the practice manager is also a member`, seen from its verb.
  private func roleThatIsMember(at index: Int) -> Prose.Token? {
    guard ["is", "are", "was", "were"].contains(word(index)), let role = sentence[safe: index - 1],
      role.isWord(among: StaffRoles.words)
    else { return nil }
    let before = sentence[max(0, index - 6)..<index]
    let isDenied = before.contains {
      $0.isWord(among: StaffRoles.elsewhere.union(["no", "none", "neither", "nor"]))
    }
    var member = index + 1
    while ["also", "both", "all", "now", "a", "full"].contains(word(member)) { member += 1 }
    guard !isDenied, isMember(at: member) else { return nil }
    // Of the group, or nothing more is said.
    let next = sentence[safe: member + 1]
    guard let next, next.kind == .word else { return role }
    return ["of", "too", "and", "as"].contains(next.folded) ? role : nil
  }

  // MARK: Words

  private func word(_ index: Int) -> String? {
    guard let token = sentence[safe: index], token.kind == .word else { return nil }
    return token.folded
  }

  private func isNumber(at index: Int) -> Bool {
    guard let token = sentence[safe: index] else { return false }
    return token.isNumber || token.isWord(among: StaffRoles.numbers)
  }

  private static let group: Set = ["group", "ppg", "prg", "panel", "forum"]
  private static let ofTheGroup: Set = [
    "of", "in", "on", "the", "our", "this", "patient", "patients", "participation", "reference",
    "representation", "virtual", "group", "ppg", "prg", "panel", "forum",
  ]
  private static let people: Set = [
    "people", "patients", "patient", "volunteers", "representatives", "carers", "men", "women",
    "parents", "adults",
  ]
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
