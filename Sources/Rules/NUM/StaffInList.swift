/// Finds who works at the practice in a list of people: `ten patients, the practice manager and a
/// nurse`, `Jane Smith (practice manager)`.
struct StaffInList {
  private let tokens: ArraySlice<Prose.Token>
  /// Words for the people whom such a list counts.
  private let people: Set<String>

  init(_ tokens: ArraySlice<Prose.Token>, people: Set<String>) {
    self.tokens = tokens
    self.people = people
  }

  /// The word of the first role; the list ends with the first part that cannot belong to it.
  var first: Prose.Token? {
    let parts = tokens.split(omittingEmptySubsequences: true) { token in
      [",", ";", "•", "&", "/"].contains(where: token.isMark)
        || token.isWord(among: ["and", "plus", "or"])
    }
    for part in parts {
      guard let opening = part.first, opening.kind == .word, begins(part),
        !beginsStatement(part)
      else { return nil }
      if let role = role(of: part) { return role }
      if let role = role(of: part.afterName) { return role }
      let closes = part.count { $0.isMark(")") } > part.count { $0.isMark("(") }
      if closes { return nil }
    }
    return nil
  }

  private func begins(_ part: ArraySlice<Prose.Token>) -> Bool {
    guard let first = part.first else { return false }
    return first.isNumber || first.isCapitalised
      || first.isWord(
        among: StaffRoles.before.union(StaffRoles.words).union(people).union(StaffRoles.elsewhere))
  }

  /// `carers, and the nurse comes to our meetings`: somebody after a comma, with a verb of their own,
  /// belongs to no list. In `carers, and the nurse meet twice a year` the verb is that of all.
  private func beginsStatement(_ part: ArraySlice<Prose.Token>) -> Bool {
    let parting = tokens[..<part.startIndex].reversed()
      .prefix { $0.kind == .mark || $0.isWord(among: ["and", "plus", "or"]) }
    guard parting.contains(where: { $0.isMark(",") || $0.isMark(";") }) else { return false }
    let rest = part.drop { $0.isNumber || $0.isWord(among: StaffRoles.before) }
    guard let role = rest.first, role.isWord(among: StaffRoles.words) else { return false }
    let isPlural = role.folded.hasSuffix("s") || role.folded == "staff"
    return rest.dropFirst().first?
      .isWord(among: isPlural ? StaffRoles.verbsOfMany : StaffRoles.verbsOfOne) ?? false
  }

  private func role(of part: ArraySlice<Prose.Token>) -> Prose.Token? {
    if part.contains(where: { $0.isWord(among: StaffRoles.elsewhere) }) { return nil }
    let rest = part.drop { $0.isNumber || $0.isWord(among: StaffRoles.before) }
    guard let role = rest.first, role.isWord(among: StaffRoles.words),
      rest.dropFirst().first.map(canFollowRole) ?? true
    else { return nil }
    return role
  }

  /// Not a thing that is called after somebody: `the GP appointments system`.
  private func canFollowRole(_ token: Prose.Token) -> Bool {
    token.kind != .word || token.isCapitalised
      || token.isWord(among: StaffRoles.words.union(StaffRoles.before).union(StaffRoles.after))
  }
}

extension ArraySlice<Prose.Token> {
  /// What stands in brackets after a name: `Jane Smith (practice manager)`.
  fileprivate var afterName: Self {
    let name = prefix(while: \.isCapitalised)
    guard !name.isEmpty, let bracket = dropFirst(name.count).first, bracket.isMark("(") else {
      return []
    }
    return dropFirst(name.count + 1)
  }
}
