/// The order of answers that are steps of a scale: `Very good` to `Very poor`, `Always` to `Never`,
/// 1 to 5.
enum AnswerScale {
  struct Step: Equatable {
    /// What is judged; steps of one scale have the same. Empty for the middle of any.
    let family: String
    /// Higher is better; `Neither good nor poor` is 0.
    let rank: Int
  }

  /// The answers in the scale's order, those that are no steps (`Not sure`) last; nil where they are
  /// no scale.
  static func ordered(_ answers: [String]) -> [String]? {
    numbered(answers) ?? worded(answers)
  }

  /// `1`, `2`, ... or `1 - Very poor`.
  private static func numbered(_ answers: [String]) -> [String]? {
    let numbers = answers.map { answer -> Int? in
      let digits = answer.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), (0...10).contains(number) else { return nil }
      let rest = answer.dropFirst(digits.count).first
      // `2 weeks`, `1-2 days` and `3,000` are no marks.
      let isMark = rest == nil || " (:=.".contains(rest ?? " ") && !isCount(answer, digits.count)
      return isMark ? number : nil
    }
    let marks = numbers.compactMap { $0 }
    let others = zip(answers, numbers).filter { $0.1 == nil }.map(\.0)
    guard Set(marks).count == marks.count, marks.count >= 3, others.allSatisfy(isBeside) else {
      return nil
    }
    let steps = zip(answers, numbers).compactMap { answer, number in number.map { (answer, $0) } }
    return steps.sorted { $0.1 < $1.1 }.map(\.0) + others
  }

  /// A number with a word right behind it counts something.
  private static func isCount(_ answer: String, _ digits: Int) -> Bool {
    let rest = answer.dropFirst(digits).drop { $0 == " " }
    return rest.first.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func worded(_ answers: [String]) -> [String]? {
    let steps = answers.map(step)
    let families = Set(steps.compactMap { $0?.family }.filter { !$0.isEmpty })
    let ranked = zip(answers, steps).compactMap { answer, step in step.map { (answer, $0.rank) } }
    let others = zip(answers, steps).filter { $0.1 == nil }.map(\.0)
    // `Good` and `Bad` alone are two answers; `Very good` says that there are degrees.
    guard families.count == 1, Set(ranked.map(\.1)).count >= 2, others.allSatisfy(isBeside),
      ranked.count >= 3 || ranked.contains(where: { abs($0.1) != 30 })
    else { return nil }
    return ranked.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0) + others
  }

  /// Whether an answer may stand beside a scale without being a step of it.
  static func isBeside(_ answer: String) -> Bool {
    let key = folded(answer)
    return key == "another answer"
      || beside.contains { key.hasPrefix($0) }
  }

  private static let beside = [
    "not sure", "unsure", "don't know", "dont know", "do not know", "n/a", "not applicable",
    "prefer not", "no opinion", "other", "i have not", "have not", "haven't", "i don't",
    "can't say",
    "does not apply", "no experience", "never tried", "not tried", "not used",
  ]

  /// Nil for a text that is no step of a scale.
  static func step(_ answer: String) -> Step? {
    let key = folded(answer)
    if let fixed = fixedSteps[key] { return fixed }
    if key.hasPrefix("neither "), key.contains(" nor ") {
      let first = key.dropFirst(8).split(separator: " ").first.map(String.init) ?? ""
      return adjectives[first].map { Step(family: $0.family, rank: 0) }
    }
    var words = key.split(separator: " ").map(String.init)
    guard let last = words.popLast(), let adjective = adjectives[last] else { return nil }
    guard let degree = degrees[words.joined(separator: " ")] else { return nil }
    return Step(family: adjective.family, rank: degree * (adjective.isGood ? 1 : -1))
  }

  private static let degrees = [
    "": 30, "extremely": 50, "very": 40, "strongly": 40, "completely": 45, "totally": 45,
    "definitely": 42, "always": 42, "really": 40, "fairly": 20, "quite": 25, "somewhat": 15,
    "slightly": 10, "a little": 10, "a bit": 10, "mostly": 28, "mainly": 28, "tend to": 20,
    "moderately": 12, "reasonably": 20, "rather": 20, "probably": 20, "not very": -20,
    "not so": -15,
    "not that": -15, "not particularly": -18, "not": -30, "not at all": -45, "not too": -15,
  ]

  private static let adjectives: [String: (family: String, isGood: Bool)] = {
    let pairs = [
      ("good", "good", "poor bad"), ("easy", "easy", "difficult hard"),
      ("satisfied happy", "satisfied", "dissatisfied unhappy unsatisfied"),
      ("likely", "likely", "unlikely"), ("agree", "agree", "disagree"),
      ("helpful", "helpful", "unhelpful"), ("important", "important", "unimportant"),
      ("useful", "useful", "useless"), ("confident", "confident", "unconfident"),
      ("safe", "safe", "unsafe"), ("clean", "clean", "dirty"),
      ("friendly", "friendly", "unfriendly"),
      ("convenient", "convenient", "inconvenient"), ("comfortable", "comfortable", "uncomfortable"),
      ("clear", "clear", "unclear"), ("well", "well", "badly poorly"),
    ]
    var all: [String: (family: String, isGood: Bool)] = [:]
    for (good, family, bad) in pairs {
      for word in good.split(separator: " ") { all[String(word)] = (family, true) }
      for word in bad.split(separator: " ") { all[String(word)] = (family, false) }
    }
    return all
  }()

  private static let fixedSteps: [String: Step] = {
    var steps: [String: Step] = [:]
    let scales: [(String, [(String, Int)])] = [
      ("good", [("excellent", 50), ("outstanding", 50), ("terrible", -50), ("awful", -50)]),
      (
        "often",
        [
          ("always", 50), ("almost always", 45), ("nearly always", 45), ("very often", 42),
          ("usually", 35), ("most of the time", 35), ("often", 30), ("frequently", 30),
          ("some of the time", 10), ("sometimes", 10), ("occasionally", 0), ("seldom", -20),
          ("rarely", -20), ("hardly ever", -25), ("almost never", -40), ("never", -50),
        ]
      ),
      (
        "",
        [
          ("fair", 0), ("average", 0), ("ok", 0), ("okay", 0), ("neutral", 0), ("neither", 0),
          ("adequate", 0), ("undecided", 0),
        ]
      ),
    ]
    for (family, words) in scales {
      for (word, rank) in words { steps[word] = Step(family: family, rank: rank) }
    }
    return steps
  }()
}
