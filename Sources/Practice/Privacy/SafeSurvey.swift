/// What may be shown of a whole survey: its questions are not judged alone, because how many answered
/// one of them may be how many gave a hidden answer to another.
///
/// A question that is for some people alone ("If you booked by phone ...", or without a word of it)
/// says how many they are.
/// Where theirs is a hidden answer, nothing is shown of the question that would give it away, and it
/// looks like one that few people answered. So does a question for a part of the people, beside the
/// same one for all: see `QuestionParts`.
private struct SafeSurvey {
  private let tallies: [Tally]
  private let answered: Int?
  private let limit: SmallNumbers
  /// Questions of which nothing is shown, not even how many answered.
  private(set) var withheld: Set<Int> = []

  init(_ tallies: [Tally], answered: Int?, _ limit: SmallNumbers) {
    self.tallies = WhomAsked(tallies, answered: answered).told
    self.answered = answered
    self.limit = limit
    withheld = QuestionParts(tallies, limit).withheld
    while let more = givesAway, !more.isSubset(of: withheld) { withheld.formUnion(more) }
  }

  var questions: [SafeQuestion] {
    tallies.indices.map { index in
      withheld.contains(index)
        ? SafeQuestion(withholding: tallies[index])
        : SafeQuestion(
          tallies[index], tallies[index].safeCounts(limit, besides: known(of: told, index)))
    }
  }

  private var told: [Int] { tallies.indices.filter { !withheld.contains($0) } }

  /// What readers know of a question from others.
  private func known(of others: [Int], _ index: Int) -> KnownSums {
    var known = KnownSums(sums: others.filter { $0 != index }.flatMap { tallies[$0].totals })
    // Those who were not asked this question are not told of by those who were asked another one.
    let all =
      tallies[index].printedTotals
      + (tallies[index].saysForWhom ? [] : [answered]).compactMap { $0 }
    if let most = all.max(), let least = all.min() { known.leftOut = most - least }
    if tallies[index].form == .many {
      let some = known.sums.filter(\.isOfSome).map(\.people)
      known.notAsked = Set(all.flatMap { all in some.map { all - $0 } }.filter { $0 > 0 })
    }
    return known
  }

  /// The questions that give away a hidden answer to the first one for which there are any.
  private var givesAway: Set<Int>? {
    for index in told where !isSafe(index, told) {
      var safe: [Int] = []
      var unsafe: Set<Int> = []
      for other in told where other != index {
        if isSafe(index, safe + [other]) { safe.append(other) } else { unsafe.insert(other) }
      }
      return unsafe
    }
    return nil
  }

  private func isSafe(_ index: Int, _ others: [Int]) -> Bool {
    tallies[index].safeCounts(limit, besides: known(of: others, index)) != nil
  }
}

extension Survey {
  /// The answers to each question as they may be shown: the one place that pages, charts, JSON and
  /// CSV ask.
  package func safeQuestions(_ limit: SmallNumbers) -> [SafeQuestion] {
    SafeSurvey(questions.map { $0.tally(answered: answered) }, answered: answered, limit).questions
  }
}
