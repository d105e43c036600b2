import Calendar
import Foundation
import FrontMatter
import Practice
import Testing

/// Every number that a chart prints is worked out again from the file, in another way.
@Suite struct ChartNumbersTests {
  private static let sites: [(site: String, practice: String, today: String)] = [
    ("../../Content", "elmfield-surgery", "2026-05-18"),
    ("../../Content", "north-lane-practice", "2026-05-18"),
    ("grangewood", "grangewood-surgery", "2014-03-31"),
    ("lister-lane", "lister-lane-surgery", "2014-03-31"),
    ("new-hayesbank", "new-hayesbank-surgery", "2015-03-31"),
    ("st-andrews", "st-andrews-surgery", "2014-03-31"),
  ]

  @Test func demoAndRealPractices() throws {
    var (answers, bands) = (0, 0)
    for (name, practice, today) in Self.sites {
      let shared = name.hasPrefix("..") ? try siteFiles(name, "_shared") : []
      let site = try JudgedSite(
        try siteFiles(name, practice), on: try RulesTests.day(today), shared: shared)
      #expect(!site.pages.isEmpty, "\(practice)")
      for survey in site.practice.site.published(Survey.self) {
        let page = try #require(site.pages[survey.page.address.text])
        for question in survey.questions {
          answers += try check(question, of: survey.content, on: page)
        }
      }
      for profile in site.practice.site.published(GroupProfile.self) {
        let page = try #require(site.pages[profile.page.address.text])
        let list = Self.list(of: profile.content.tables.map(\.value))
        for table in profile.content.tables { bands += check(table.value, of: list, on: page) }
      }
    }
    print("\(answers) answers and \(bands) bands worked out again")
    #expect(answers > 50 && bands > 40)
  }

  @Test func randomQuestions() throws {
    var dice = Dice(seed: 12)
    var text = "---\nkind: survey\nyear: 2014/15\nanswered: 400\nquestions:\n"
    for index in 0..<60 {
      let left = dice.roll(0...350)
      let table = dice.parts(of: 400 - left, among: dice.roll(2...6))
      text += "  - id: q\(index)\n    ask: Question \(index)\n    not_answered: \(left)\n"
      text += "    type: \(dice.roll(0...2) == 0 ? "many" : "one")\n    answers:\n"
      text += table.enumerated().map { "      Tree \(Self.words[$0]): \($1)\n" }.joined()
    }
    let site = try JudgedSite(
      [
        file(
          "practice.md", "---\nkind: practice\nname: Elmbank\nphone: 01632 960118\nrules: []\n---\n"
        ),
        file("s.md", text + "---\n"),
      ], on: try day(2026, 1, 1))
    let page = try #require(site.pages["/s/"])
    let survey = try #require(site.practice.site.published(Survey.self).first)
    var answers = 0
    for question in survey.questions {
      answers += try check(question, of: survey.content, on: page)
    }
    print("\(answers) random answers worked out again")
    #expect(answers > 100)
  }

  /// - Returns: how many answers were found as they should be.
  private func check(_ question: Question, of survey: Survey, on page: String) throws -> Int {
    guard question.unit == .people, let answered = question.base ?? survey.answered else {
      return 0
    }
    let base = answered - (question.notAnswered ?? 0)
    let marker = "id=\"\(question.anchor)\""
    let part = try #require(page.components(separatedBy: marker).dropFirst().first)
      .components(separatedBy: "id=\"question-")
    let block = ([part[0]] + part.dropFirst().filter { $0.contains("_") })
      .joined().components(separatedBy: "class=\"question\"")[0]
    let printed = block.matches(of: /(?:chart__value"[^>]*|<td class="numeric"[^>]*)>([^<]*)</)
      .map { $0.1.components(separatedBy: ": ").last ?? "" }
    // Of a question that gives another one's hidden answer away nothing is shown.
    if block.contains("The answers are not shown.") {
      #expect(!block.contains("<svg") && printed.isEmpty, "\(question.id)")
      return 0
    }
    var percents = 0
    var found = 0
    for answer in question.answers {
      let count = answer.figure.hundredths / 100
      guard base >= 10 else {
        #expect(!block.contains("<svg"), "\(question.id)")
        continue
      }
      if (1...4).contains(count) {
        #expect(!printed.contains { $0 == "\(count)" || $0.hasPrefix("\(count) (") })
        continue
      }
      let percent = Int((Double(count) * 100 / Double(base) + 0.5).rounded(.down))
      let words = grouped(count) + (base >= 30 ? " (\(percent)%)" : "")
      percents += percent
      guard !printed.contains("not shown") else { continue }
      #expect(printed.contains(words), "\(question.id): \(words) is not among \(printed)")
      found += 1
    }
    if question.form == .one, !question.someAnswersOnly, found > 0,
      found == question.answers.count
    {
      #expect(abs(percents - 100) <= found / 2 + 1, "\(question.id)")
    }
    return found
  }

  /// In hundredths of a person: the fullest table counts everybody.
  private static func list(of tables: [BandTable]) -> Int {
    tables.map { $0.rows.reduce(0) { $0 + ($1.patients.figure?.hundredths ?? 0) } }.max() ?? 0
  }

  private func check(_ table: BandTable, of list: Int, on page: String) -> Int {
    let patients = table.rows.compactMap { $0.patients.figure }
    guard patients.count == table.rows.count, patients.allSatisfy({ !$0.saysPercent }) else {
      return 0
    }
    guard list > 20_000, patients.allSatisfy({ $0.hundredths >= 500 || $0.hundredths == 0 }) else {
      return 0
    }
    for figure in patients {
      let percent = Int((Double(figure.hundredths) * 100 / Double(list) + 0.5).rounded(.down))
      let words = "\(grouped(figure.hundredths / 100)) patients (\(percent)%)"
      #expect(page.contains(">\(words)<"), "\(words)")
    }
    return patients.count
  }

  private static let words = ["oak", "elm", "ash", "fir", "yew", "box", "bay"]
}
