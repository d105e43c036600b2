import FrontMatter

/// How many gave each answer to one question, as typed: what is to be made safe.
package struct Tally: Sendable {
  let answers: [Answer]
  let form: Question.Form
  let unit: FigureUnit
  /// Not all answers are known.
  let someAnswersOnly: Bool
  /// How many people answered the question; nil where nobody wrote it down.
  let base: Int?
  /// The words of the question, which may say that it is another one for some people.
  var ask: String?
  /// Its words, or its `base`, say that it was put to some people alone.
  var saysForWhom = false
  /// A survey tells: see `WhomAsked`.
  var whom = Whom.all

  /// A percent sign makes a share of a figure, whatever the unit says.
  var areShares: Bool {
    unit == .percent || answers.contains(where: \.figure.saysPercent)
  }

  /// At most so many people answered; nil where it cannot be told.
  var people: Int? {
    guard !areShares, !someAnswersOnly else { return base }
    let sum = answers.reduce(0) { $0 + $1.people }
    return min(base ?? sum, sum)
  }

  /// Nil where what is known besides would give a hidden count away.
  func safeCounts(_ limit: SmallNumbers, besides known: KnownSums = KnownSums()) -> [SafeCount]? {
    let sumIsKnown = form != .many
    switch (areShares, base) {
    case (false, _):
      return limit.safe(answers.map(\.people), sumIsKnown: sumIsKnown, besides: known)
    case (true, let base?):
      return limit.safe(
        shares: answers.map(\.figure.hundredths), of: base, sumIsKnown: sumIsKnown, besides: known)
    case (true, nil): return answers.map { _ in .absent }
    }
  }

  /// How many people answered, as readers learn it: it is printed, or they add the answers up.
  var printedTotals: [Int] {
    guard !answers.isEmpty else { return [] }
    let sum =
      areShares || form == .many || someAnswersOnly ? nil : answers.reduce(0) { $0 + $1.people }
    return Set([base, sum].compactMap { $0 }).sorted()
  }

  /// What they say of the answers to other questions.
  var totals: [KnownSums.Sum] {
    guard whom != .all, people.map({ $0 >= SafeQuestion.fewest }) ?? true else { return [] }
    return printedTotals.map { KnownSums.Sum(people: $0, isOfSome: whom == .some) }
  }
}

extension Answer {
  /// Rounded up: part of a person is somebody.
  var people: Int { (figure.hundredths + 99) / 100 }
}

extension Question {
  /// How many people answered this question: those who could, less those who left it out.
  package func base(answered: Int?) -> Int? {
    (base ?? answered).map { max(0, $0 - (notAnswered ?? 0)) }
  }

  /// - Parameter answered: how many answered the survey.
  func tally(answered: Int?) -> Tally {
    Tally(
      answers: answers, form: form, unit: unit, someAnswersOnly: someAnswersOnly,
      base: base(answered: answered), ask: ask,
      saysForWhom: base.map { $0 != answered } ?? false
        || ask?.lowercased().hasPrefix("if ") == true)
  }
}

extension FeedbackMonth {
  /// Answers to one question, from best to worst; nobody counts those who left it out.
  var tally: Tally {
    let areShares = answers.contains(where: \.figure.saysPercent)
    return Tally(
      answers: answers, form: .scale, unit: areShares ? .percent : .people, someAnswersOnly: false,
      base: areShares ? nil : answers.reduce(0) { $0 + $1.people })
  }
}
