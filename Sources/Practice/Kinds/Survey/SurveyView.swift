import Calendar
import FrontMatter
import Views

extension Survey {
  package static let templates = [PageTemplate("survey", SurveyView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("survey", SurveyView(self, on: page, in: site))
  }

  package var anchors: Set<String> { Set(questions.map(\.anchor)) }

  /// "293 of 600 people answered (49%)".
  package var responseWords: String? {
    switch (asked, answered) {
    case (let asked?, let answered?) where asked > 0:
      "\(grouped(answered)) of \(counted(asked, "person", "people")) answered "
        + "(\(percentWords(answered, of: asked)))"
    case (_, let answered?): "\(counted(answered, "person", "people")) answered"
    case (let asked?, nil):
      "\(counted(asked, "person", "people")) \(asked == 1 ? "was" : "were") asked"
    case (nil, nil): nil
    }
  }

  /// "6 January 2014 to 17 January 2014".
  package var whenWords: String? {
    switch (from, to) {
    case (let from?, let to?) where from == to: from.words
    case (let from?, let to?): "\(from.words) to \(to.words)"
    case (let day?, nil), (nil, let day?): day.words
    case (nil, nil): nil
    }
  }
}

/// Who was asked, how, what they said, and what the group made of it.
struct SurveyView: View {
  let facts: [SummaryRowView]
  let ways: [WayView]
  let priorities: [PriorityView]
  let questions: [QuestionView]
  /// For whom the answers speak.
  let standing: String?
  let body: HTML

  static let table = NameTable<SurveyView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_ways") { !$0.ways.isEmpty },
    .list("ways") { $0.ways },
    .flag("has_facts_or_ways") { $0.tellsHow },
    .flag("has_priorities") { !$0.priorities.isEmpty },
    .list("priorities") { $0.priorities },
    .flag("has_questions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .text("standing") { $0.standing },
    .html("body") { $0.body },
  ])

  /// When patients were asked, how, or how many.
  var tellsHow: Bool { !facts.isEmpty || !ways.isEmpty }

  init(_ survey: Survey, on page: SitePage, in site: PracticeSite) {
    facts = [
      SummaryRowView("When", survey.whenWords),
      SummaryRowView("Answers", survey.responseWords),
      SummaryRowView("How people were chosen", survey.howChosen?.sentence),
    ].compactMap { $0 }
    ways = survey.howAsked.compactMap { WayView($0, on: page, in: site) }
    priorities = survey.priorities.map { PriorityView($0, of: survey.year, on: page, in: site) }
    questions = QuestionView.all(of: survey, on: page, in: site)
    standing = survey.standing
    body = site.bodyHTML(of: page)
  }
}

extension Survey {
  /// People who were not picked at random speak for themselves.
  var standing: String? {
    howChosen != .random && questions.contains(where: \.hasFigures)
      ? "These are the views of the people who answered." : nil
  }
}

extension Survey.Chosen {
  fileprivate var sentence: String {
    switch self {
    case .everyone: "We asked everyone on our list"
    case .random: "We picked people at random from our list"
    case .whoeverCame: "We asked whoever came to the surgery"
    case .volunteers: "People came forward themselves"
    }
  }
}

struct WayView: View {
  let what: HTML
  let number: String?

  static let table = NameTable<WayView>([
    .html("what") { $0.what },
    .text("number") { $0.number },
  ])

  init?(_ way: WayOfAsking, on page: SitePage, in site: PracticeSite) {
    guard let what = site.lineHTML(way.what, on: page) else { return nil }
    self.what = what
    number = way.number.map { counted($0, "person", "people") }
  }
}
