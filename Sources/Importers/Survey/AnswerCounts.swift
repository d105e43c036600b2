import Practice

/// Answers with their numbers, each once however it is spelt.
struct AnswerCounts {
  private var answers: [ImportedAnswer] = []
  private var places: [String: Int] = [:]

  mutating func add(_ text: String, _ people: Int) {
    let key = folded(text)
    if let place = places[key] {
      answers[place].people += people
    } else {
      places[key] = answers.count
      answers.append(ImportedAnswer(text: Self.writable(text), people: people))
    }
  }

  /// In the order in which they were added.
  var asFound: [ImportedAnswer] { answers }

  func question(_ ask: String, isMany: Bool, people: Int?) -> ImportedQuestion {
    let texts = answers.map(\.text)
    if !isMany, let order = AnswerScale.ordered(texts) {
      return ImportedQuestion(ask: ask, form: .scale, answers: arranged(order), people: people)
    }
    return ImportedQuestion(
      ask: ask, form: isMany ? .many : .one, answers: byAge ?? commonestFirst, people: people)
  }

  private func arranged(_ order: [String]) -> [ImportedAnswer] {
    order.compactMap { text in answers.first { $0.text == text } }
  }

  /// Bands of age in their order; nil where the answers are something else.
  private var byAge: [ImportedAnswer]? {
    let bands = answers.map { ($0, AgeOrder.first(of: $0.text)) }
    guard bands.count(where: { $0.1 != nil }) >= 3,
      bands.allSatisfy({ $0.1 != nil || AnswerScale.isBeside($0.0.text) })
    else { return nil }
    return bands.enumerated()
      .sorted { ($0.element.1 ?? .max, $0.offset) < ($1.element.1 ?? .max, $1.offset) }
      .map(\.element.0)
  }

  /// What stands for the rest comes last.
  private var commonestFirst: [ImportedAnswer] {
    answers.sorted { left, right in
      let (isLeftLast, isRightLast) = (isRest(left), isRest(right))
      if isLeftLast != isRightLast { return isRightLast }
      return (right.people, left.text) < (left.people, right.text)
    }
  }

  private func isRest(_ answer: ImportedAnswer) -> Bool {
    ["other", folded(ImportedAnswer.another)].contains(folded(answer.text))
  }

  /// A row that is called total is none of the answers for whoever reads the file.
  private static func writable(_ text: String) -> String {
    ["total", "totals", "grand total"].contains(folded(text)) ? "\(text) (an answer)" : text
  }
}
