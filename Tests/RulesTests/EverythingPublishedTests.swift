import Calendar
import Practice
import Rendering
import Testing

/// No hidden number can be worked out from all that is published together: for each, the whole
/// website stays the same, byte for byte, with another number in its place. Pages, charts, expected
/// and missing members, sentences, the poster, JSON, CSV and other years are all part of it.
@Suite struct EverythingPublishedTests {
  private let limit = SmallNumbers(limit: 5)
  private let bands = ["0 to 16", "17 to 24", "25 to 44", "45 to 64", "65 to 84", "85 and over"]

  @Test func whoIsInTheGroup() throws {
    var dice = Dice(seed: 21)
    var count = Count()
    for _ in 0..<8 {
      let years = (2010..<2015).map { year in
        RandomProfile(year, &dice, bands: bands) { LookAlikes($0) { limit.safe($0) } }
      }
      count.add(years.flatMap(\.columns))
      try expectOneSite(years.flatMap(\.columns)) { variant in
        years.map { file("profile-\($0.year).md", $0.text(variant)) }
      }
    }
    print(count.words)
    #expect(count.tables >= 1000)
    #expect(count.hidden > 1500)
  }

  @Test func whoIsInTheGroupInPercent() throws {
    var dice = Dice(seed: 22)
    var count = Count()
    for _ in 0..<8 {
      let years = (2010..<2015).map { year in
        let members = dice.roll(8...90)
        return RandomProfile(year, &dice, bands: bands, percentOf: members) { shares in
          LookAlikes(shares) { limit.safe(shares: $0.map { $0 * 100 }, of: members) }
        }
      }
      count.add(years.flatMap(\.columns))
      try expectOneSite(years.flatMap(\.columns)) { variant in
        years.map { file("profile-\($0.year).md", $0.text(variant)) }
      }
    }
    print("in percent: " + count.words)
    #expect(count.hidden > 400)
  }

  @Test func whatPatientsSaid() throws {
    var dice = Dice(seed: 23)
    var count = Count()
    for _ in 0..<4 {
      let years = (2010..<2015).map { year in
        (year: year, questions: questions(&dice))
      }
      count.add(years.flatMap(\.questions))
      try expectOneSite(years.flatMap(\.questions)) { variant in
        years.map { file("survey-\($0.year).md", survey($0.year, $0.questions, variant)) }
      }
    }
    print("questions: " + count.words)
    #expect(count.hidden > 150)
  }

  /// How many answered each question is known, and may be how many gave an answer to another one.
  private func questions(_ dice: inout Dice) -> [LookAlikes] {
    let totals = (0..<12).map { _ in dice.roll(10...400) }
    return totals.indices.map { index in
      let others = totals.indices.filter { $0 != index }.map {
        KnownSums.Sum(people: totals[$0], isOfSome: totals[$0] != 400)
      }
      func safe(_ cells: [Int]) -> [SafeCount]? {
        limit.safe(cells, sumIsKnown: true, besides: KnownSums(sums: others))
      }
      var cells = dice.parts(of: totals[index], among: 5)
      while safe(cells) == nil { cells = dice.parts(of: totals[index], among: 5) }
      return LookAlikes(cells) { safe($0) ?? [] }
    }
  }

  private func survey(_ year: Int, _ questions: [LookAlikes], _ variant: Int) -> String {
    let name = ReportingYear(startingIn: year).name
    let asked = questions.enumerated().map { index, question in
      let cells = question.variant(variant)
      let answers = cells.enumerated().map { "      Answer \($0): \($1)\n" }.joined()
      return "  - id: q\(index)\n    ask: Question \(index)\n    last_year: q\(index)\n"
        + "    base: \(cells.reduce(0, +))\n    type: \(index % 2 == 0 ? "one" : "scale")\n"
        + "    answers:\n\(answers)"
    }
    return "---\nkind: survey\nyear: \(name)\nanswered: 400\nquestions:\n\(asked.joined())---\n"
  }

  /// The site as it is, and as it is with each set of other numbers.
  private func expectOneSite(
    _ columns: [LookAlikes], _ files: (_ variant: Int) -> [SourceFile]
  ) throws {
    for column in columns {
      #expect(column.givenAway.isEmpty, "\(column.cells): \(column.givenAway)")
    }
    let variants = columns.map(\.tables.count).max() ?? 0
    let published = try site(files(0))
    #expect(published.keys.contains("patient-group/join/poster/index.html"))
    #expect(published.keys.contains("report-2014.csv"))
    for variant in 1...max(1, variants) {
      let other = try site(files(variant))
      #expect(published.keys == other.keys)
      for (path, bytes) in published {
        #expect(other[path] == bytes, "\(path) tells hidden numbers apart")
      }
    }
  }

  func site(_ files: [SourceFile]) throws -> [String: [UInt8]] {
    let reports = (2010..<2015).map { year in
      file(
        "report-\(year).md",
        "---\nkind: report\nyear: \(ReportingYear(startingIn: year).name)\npublished: \(year + 1)-03-01\n---\n"
      )
    }
    let fixed = [
      file("practice.md", InMemory.practiceFile("list_size: 4,000\nrules: []")),
      file("patient-group/group.md", "---\nkind: patient-group\ntitle: Group\n---\n"),
    ]
    let day = SiteDay(today: try day(2026, 1, 1))
    let practice = PracticeReader(day: day, shared: SharedFiles([], day: day))
      .read(slug: "surgery", folder: "surgery", files: fixed + reports + files)
    #expect(practice.findings.isEmpty)
    let rendered = try theme().render(practice.site)
    return Dictionary(
      rendered.pages.map { ($0.address.file, $0.html) }
        + rendered.assets.map { ($0.path, $0.bytes) }
    ) { first, _ in first }
  }
}

/// What was looked at.
private struct Count {
  var tables = 0
  var cells = 0
  var hidden = 0

  var words: String {
    "\(tables) tables, \(cells) cells, \(hidden) hidden, each of which could have another value"
  }

  mutating func add(_ columns: [LookAlikes]) {
    tables += columns.count
    cells += columns.reduce(0) { $0 + $1.cells.count }
    hidden += columns.reduce(0) { $0 + $1.hidden.count }
  }
}
