import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let pii05 = Rule(
    "PII-05", .privacy, "small numbers are hidden", basis: .goodPractice,
    source: Source(
      "Information Commissioner's Office, anonymisation guidance", clause: "small numbers",
      address: "https://ico.org.uk/"), severity: .advice,
    isTimeless: true,
    why: "Two members of one ethnic group may be known to everybody in the village.",
    fix: "Nothing has to be done: pages show `fewer than 5` instead. Put small bands together to "
      + "show more.",
    examples: Examples(
      met: "65 to 84 | 1,618 | 15", notMet: "65 to 74 | 571 | 3\n75 to 84 | 334 | 2")
  ) { context in
    let hidden = hidden(on: context.site)
    guard !hidden.isEmpty else {
      return .met("no figures on the site are small enough to be hidden")
    }
    return .met(
      "small numbers under \(counted(hidden.count, "heading")) are not shown", but: hidden)
  }

  private static func hidden(on site: PracticeSite) -> [Shortfall] {
    let limit = site.smallNumbers
    let tables = site.published(GroupProfile.self).flatMap { profile in
      zip(profile.tables, profile.content.safeTables(limit, list: site.practice.listSize)).filter(
        \.1.hides
      )
      .map { advice("under `\($0.0.name)`", $0.0.place) }
    }
    let questions = site.published(Survey.self).flatMap { survey in
      zip(survey.questions, survey.content.safeQuestions(limit))
        .filter { $0.hasFigures && $1.hides }
        .map { advice("among the answers to `\($0.0.id)`", $0.0.source.place(of: "answers")) }
    }
    let months = site.published(FeedbackMonth.self).filter { month in
      limit.safe(month.answers.map(\.figure.whole)).contains(where: \.isHidden)
    }.map { advice("among the answers", $0.place(of: "answers")) }
    return tables + questions + months
  }

  private static func advice(_ words: String, _ place: Place) -> Shortfall {
    Shortfall(
      "small numbers \(words) are not shown, so that nobody can be recognised",
      help: "nothing has to be done; to show more, put small rows together", at: place)
  }
}

extension SafeTable {
  fileprivate var hides: Bool {
    rows.contains { isHidden($0.patients) || isHidden($0.members) }
  }
}

extension SafeQuestion {
  /// Of a question that few people answered nothing is shown.
  fileprivate var hides: Bool {
    answers.isEmpty || answers.contains { isHidden($0.figure) }
  }
}

/// As the one place that decides puts it.
private func isHidden(_ words: String) -> Bool {
  words == SafeCount.notShown.words || words.hasPrefix("fewer than ")
}
