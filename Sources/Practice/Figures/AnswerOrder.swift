import FrontMatter

/// In which order the answers to a question are shown.
///
/// The largest first, unless the answers have an order of their own; answers that say nothing come
/// last. An answer with a hidden number keeps to the order of the file behind those with numbers: its
/// place would say how large it is.
enum AnswerOrder {
  static func sorted(_ rows: [SafeQuestion.Row], of tally: Tally) -> [SafeQuestion.Row] {
    let asides = rows.filter { isAside($0.answer) }
    let others = rows.filter { !isAside($0.answer) }
    if hasItsOwn(tally) { return others + asides }
    return largestFirst(others) + asides
  }

  private static func largestFirst(_ rows: [SafeQuestion.Row]) -> [SafeQuestion.Row] {
    let shown = rows.filter { $0.value.size != nil }.enumerated()
      .sorted { ($1.element.value.size ?? 0, $0.offset) < ($0.element.value.size ?? 0, $1.offset) }
      .map(\.element)
    return shown + rows.filter { $0.value.size == nil }
  }

  /// A scale, ages, times, numbers, or words that stand for steps.
  static func hasItsOwn(_ tally: Tally) -> Bool {
    if tally.form == .scale { return true }
    let answers = tally.answers.map(\.text).filter { !isAside($0) }
    let steps = answers.filter { step(in: $0) }
    return answers.count > 1 && steps.count * 2 > answers.count
  }

  /// "Don't know", "not sure", "prefer not to say".
  static func isAside(_ answer: String) -> Bool {
    let words = words(of: answer).joined(separator: " ")
    return asides.contains { words == $0 || words.hasPrefix($0 + " ") }
  }

  private static let asides = [
    "dont know", "do not know", "i dont know", "i do not know", "not sure", "i am not sure",
    "im not sure", "unsure", "not known", "no opinion", "prefer not to say", "i prefer not to say",
    "rather not say", "would rather not say", "cant say", "cant remember", "do not remember",
  ]

  private static func step(in answer: String) -> Bool {
    let words = words(of: answer)
    return words.contains { $0.utf8.first.map { (0x30...0x39).contains($0) } == true }
      || words.first.map(steps.contains) == true || words.last.map(steps.contains) == true
  }

  /// Words with which a step of a scale, a time or a number begins or ends.
  private static let steps: Set = [
    "very", "fairly", "quite", "extremely", "strongly", "slightly", "neither", "completely",
    "partly", "somewhat", "mostly", "always", "usually", "often", "sometimes", "occasionally",
    "rarely", "seldom", "never", "excellent", "good", "fair", "average", "poor", "agree",
    "disagree", "satisfied", "dissatisfied", "likely", "unlikely", "daily", "weekly", "fortnightly",
    "monthly", "quarterly", "yearly", "day", "week", "month", "year", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "morning", "afternoon", "evening", "none", "once", "twice",
  ]

  /// In lower case, without marks.
  private static func words(of answer: String) -> [String] {
    answer.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
