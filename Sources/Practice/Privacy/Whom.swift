/// Who was asked a question, as far as readers can tell.
enum Whom: Sendable {
  /// As many answered it as the survey, or it does not say how many.
  case all
  /// About as many left it out as leave out other questions: taken for one put to some people alone
  /// only where they are as many as gave a hidden answer to another one.
  case perhapsSome
  /// People who were picked by what they answered before: "If you booked by phone ...". Or so many
  /// left it out that this must be thought of.
  case some
}

/// Tells whom each question of a survey was put to.
///
/// Whoever types a survey need not say it, and "Was it easy?" does not. But in every survey some people
/// leave some questions out, and if each of these were taken for one that was put to the others alone,
/// a third of the questions could not be shown. So as many as leave out the third of the questions
/// that is left out least are held to do so by chance, and so are three times as many.
struct WhomAsked {
  private let tallies: [Tally]
  private let answered: Int?
  private let byChance: Int

  /// - Parameter answered: how many answered the survey; where nobody wrote it down, it is held to be
  ///   as many as answered any question.
  init(_ tallies: [Tally], answered: Int?) {
    let most = answered ?? tallies.filter { !$0.saysForWhom }.flatMap(\.printedTotals).max()
    self.tallies = tallies
    self.answered = most
    let left = tallies.compactMap { $0.saysForWhom ? nil : $0.leftOut(of: most) }.sorted()
    // Questions that follow one another for the same people are left out by the same number.
    let distinct = Set(left).sorted()
    let usual =
      left.isEmpty ? 0 : min(left[(left.count - 1) / 3], distinct[(distinct.count - 1) / 2])
    // Three questions that one person each left out show that people do.
    byChance = 3 * max(usual, left.count { $0 == 1 } >= 3 ? 1 : 0)
  }

  var told: [Tally] {
    tallies.map { tally in
      var tally = tally
      tally.whom = whom(tally)
      return tally
    }
  }

  private func whom(_ tally: Tally) -> Whom {
    if tally.saysForWhom { return .some }
    guard let left = tally.leftOut(of: answered), left > 0 else { return .all }
    return left > byChance ? .some : .perhapsSome
  }
}

extension Tally {
  /// How many left the question out, as readers learn it; nil where they do not.
  fileprivate func leftOut(of answered: Int?) -> Int? {
    guard let answered else { return nil }
    return printedTotals.map { abs(answered - $0) }.max()
  }
}
