/// Questions of a survey that were put to parts of the people of another one: to the men and to the
/// women, at one surgery and at the other.
///
/// All less the women are the men, so that a number that is hidden of the men would be told by the
/// others. Readers know such questions by their words ("Men: how easy is it?" beside "How easy is
/// it?"), or because those who answered them are about as many as answered the whole one. Which
/// questions may be parts, and whether they tell, follows from what each shows alone, so that the
/// choice tells nothing more.
struct QuestionParts {
  /// By their places: nothing is shown of them.
  let withheld: Set<Int>

  init(_ tallies: [Tally], _ limit: SmallNumbers) {
    let questions = tallies.indices.compactMap { PartedQuestion($0, tallies[$0], limit) }
    withheld = Self.groups(questions).reduce(into: []) { $0.formUnion(Self.withheld($1, limit)) }
  }

  /// Questions that may be held against one another: nobody may have given one of the answers, and
  /// where the words name the whole one, an answer may be called otherwise. Two in common are enough.
  private static func groups(_ questions: [PartedQuestion]) -> [[PartedQuestion]] {
    var groups: [[PartedQuestion]] = []
    for question in questions {
      let near = groups.indices.filter { groups[$0].contains { $0.isLike(question) } }
      let joined = near.flatMap { groups[$0] } + [question]
      for index in near.reversed() { groups.remove(at: index) }
      groups.append(joined)
    }
    return groups.filter { $0.count > 1 }.map { group in
      let answers = Set(group.flatMap(\.answers)).sorted()
      return group.sorted { $0.place < $1.place }.map { $0.among(answers) }
    }
  }

  private static func withheld(_ group: [PartedQuestion], _ limit: SmallNumbers) -> Set<Int> {
    var withheld: Set<Int> = []
    // The largest first: parts of one that is not shown are not shown either, as it could be told.
    let wholes = group.filter { $0.people >= SafeQuestion.fewest }
    for whole in wholes.sorted(by: { ($1.people, $0.place) < ($0.people, $1.place) }) {
      var search = PartSearch(whole, limit, isWithheld: withheld.contains(whole.place))
      search.look(amongAll: group.filter { whole.mayHold($0) })
      withheld.formUnion(search.telling)
    }
    return withheld
  }
}

/// Tries the questions that together may be parts of one.
private struct PartSearch {
  private let whole: PartedQuestion
  private let limit: SmallNumbers
  private let isWithheld: Bool
  /// Parts that tell something hidden together.
  private(set) var telling: Set<Int> = []
  private var tries = 0

  /// Of more choices nobody would work out each.
  private static let mostTries = 20_000

  init(_ whole: PartedQuestion, _ limit: SmallNumbers, isWithheld: Bool) {
    self.whole = whole
    self.limit = limit
    self.isWithheld = isWithheld
  }

  /// Of too many to try each choice, all together where nothing of any is hidden: then what is left over
  /// by some of them is what the others show.
  mutating func look(amongAll others: [PartedQuestion]) {
    look(among: others[...])
    guard tries >= Self.mostTries else { return }
    let hides = isWithheld || ([whole] + others).contains(where: \.hides)
    let fits = whole.hasRoom(for: others) && whole.mayConsist(of: others)
    if hides || fits && whole.tells(others, limit) { telling.formUnion(others.map(\.place)) }
  }

  private mutating func look(
    among others: ArraySlice<PartedQuestion>, with chosen: [PartedQuestion] = []
  ) {
    guard let next = others.first else { return }
    tries += 1
    guard tries < Self.mostTries else { return }
    look(among: others.dropFirst(), with: chosen)
    let parts = chosen + [next]
    guard whole.hasRoom(for: parts) else { return }
    if whole.mayConsist(of: parts), isWithheld || whole.tells(parts, limit) {
      telling.formUnion(parts.map(\.place))
    }
    look(among: others.dropFirst(), with: parts)
  }
}
