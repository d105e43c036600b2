import Calendar
import FrontMatter
import Importers
import Practice
import Testing

/// The file that is written, and one that is brought up to date.
@Suite struct SurveyFileTests {
  private static let hostile = [
    "Yes: and no", "# not a comment", "- a dash", "say \"hi\"", "it's", "{a}, [b]", "50%", "🙂 fine",
    "*star*", "&anchor", "@home", "`code`", "| bar", "> more", "year:2013", "no", "null", "1:30",
    "a # b", "back\\slash", "tab\there", "Ünïcode — dash", "a\u{2028}b", "\u{202E}turned", "75+",
    "?",
    String(repeating: "long ", count: 100) + "end", "trailing.", "two  blanks", "'quoted'",
  ]

  @Test(arguments: hostile)
  func anyAnswerIsReadBackAsItIs(answer: String) throws {
    let survey = try SurveyImport(
      "question,answer,people\n\"\(csv(answer))\",Yes,7\nHow?,\"\(csv(answer))\",9\n")
    let bytes = try SurveyFile.new(survey, year: .of2025, file: "survey.md")
    let read = try #require(PageFile<Survey>(bytes, file: "survey.md").content)
    #expect(read.questions.map(\.ask) == survey.questions.map(\.ask))
    #expect(read.questions[1].answers.map(\.text) == survey.questions[1].answers.map(\.text))
    #expect(read.questions[1].answers.map(\.figure) == [Figure(9)])
  }

  private func csv(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }

  private static let old = """
    ---
    kind: survey
    # Written by the group.
    year: 2025/26
    from: 1 October 2025
    answered: 12
    how_asked:
    - At the desk  # mornings
    questions:
    - id: phone
      ask: how easy is it?
      finding: It is *easy*.
      answers:
        # the good ones
        Not easy: 5
        Very easy: 7  # well done
        Never tried: 2
      priority: phones
    - id: other
      ask: Another question?
      answers: {Yes: 3, No: 4}
    ---

    Thank you.

    """

  private static let export = """
    Timestamp,How easy is it?,New one?
    2025/11/30 10:39:41,Very easy,Yes
    2025/11/30 10:39:41,Very easy,Yes
    2025/11/30 10:39:41,Not easy,No
    2025/11/30 10:39:41,,No
    """

  private static let updated = """
    ---
    kind: survey
    # Written by the group.
    year: 2025/26
    to: 30 November 2025
    from: 1 October 2025
    answered: 4
    how_asked:
    - At the desk  # mornings
    questions:
    - id: phone
      ask: how easy is it?
      type: scale
      finding: It is *easy*.
      answers:
        # the good ones
        Not easy: 1
        Very easy: 2  # well done
        Never tried: 0
      not_answered: 1
      priority: phones
    - id: other
      ask: Another question?
      answers: {Yes: 3, No: 4}
    - id: q1
      ask: New one?
      type: one
      answers:
        No: 2
        Yes: 2
    ---

    Thank you.

    """

  @Test(arguments: ["\n", "\r\n"])
  func whatPeopleWroteStays(end: String) throws {
    let old = Self.old.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: end)
    let survey = try SurveyImport(Self.export)
    let update = try SurveyUpdate(of: Array(old.utf8), file: "s.md", with: survey, year: nil)
    let expected = Self.updated.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    #expect(String(decoding: update.bytes, as: UTF8.self) == expected)
    #expect(update.untouched == ["Another question?"])
    let again = try SurveyUpdate(of: update.bytes, file: "s.md", with: survey, year: nil)
    #expect(again.bytes == update.bytes)
  }

  @Test func answersInBracesBecomeLines() throws {
    let survey = try SurveyImport("question,answer,people\nAnother question?,Yes,5\n,No,6\n")
    let update = try SurveyUpdate(of: Array(Self.old.utf8), file: "s.md", with: survey, year: nil)
    let text = String(decoding: update.bytes, as: UTF8.self)
    // In the file's order.
    #expect(text.contains("  answers:\n    Yes: 5\n    No: 6\n---"))
  }

  @Test(arguments: [
    ("---\nkind: page\ntitle: A\n---\n", "2: this file is no survey"),
    ("---\nkind: survey\nyear: 2024/25\n---\n", "3: this survey is of 2024/25, not of 2025/26"),
    ("---\nkind: survey\nyear: 2025/26\nanswers: 3\n---\n", "4: `answers` is not a field here"),
    (
      "---\nkind: survey\nyear: 2025/26\nquestions:\n  - {id: q1, ask: How easy is it?}\n---\n",
      "5: this question is not written on lines of its own"
    ),
    ("no fields", "1: "),
  ])
  func aFileThatIsNoSurveyIsRefused(old: String, sentence: String) throws {
    let survey = try SurveyImport(Self.export)
    let said = refusal {
      _ = try SurveyUpdate(of: Array(old.utf8), file: "s.md", with: survey, year: .of2025)
    }
    #expect(said.first?.hasPrefix(sentence) == true, "\(said)")
  }

  @Test func countsAreHeldAgainstTheFile() throws {
    let survey = try SurveyImport("question,answer,people\nNew?,Yes,30\n")
    let said = refusal {
      _ = try SurveyUpdate(of: Array(Self.old.utf8), file: "s.md", with: survey, year: nil)
    }
    #expect(
      said.first?.hasPrefix(
        "2: row 2, column 3 (`people`): the answers to `New?` add up to 30, but 12 answered by `s.md`"
      )
        == true, "\(said)")
  }

  private static let counted = """
    ---
    kind: survey
    year: 2025/26
    asked: 120
    answered: 100
    questions:
      - id: q1
        ask: Easy?
        answers:
          Yes: 90
          No: 8
        not_answered: 2
      - id: q2
        ask: Which?
        type: many
        answers:
          Desk: 60
          App: 70
        not_answered: 3
    ---

    """

  private func update(_ rows: String) throws -> SurveyUpdate {
    let survey = try SurveyImport("question,answer,people\n" + rows)
    return try SurveyUpdate(of: Array(Self.counted.utf8), file: "s.md", with: survey, year: nil)
  }

  @Test func howManyLeftItOutIsWorkedOutAnew() throws {
    let update = try update("Easy?,Yes,60\n,No,35\n")
    let text = String(decoding: update.bytes, as: UTF8.self)
    #expect(text.contains("      Yes: 60\n      No: 35\n    not_answered: 5\n"))
    #expect(update.notes.isEmpty)
  }

  @Test func whatNoLongerAgreesIsSaid() throws {
    let several = try update("Which?,Desk,50\n,App,55\n")
    #expect(several.notes.count == 1)
    #expect(several.notes[0].contains("“Which?”: `not_answered` is as it was"))
    let fewer = try update("Easy?,Yes,30\nanswered,,40\n")
    #expect(fewer.notes.count == 1)
    #expect(fewer.notes[0].contains("“Which?” is not in this export, and has 70 answers"))
  }

  @Test(arguments: [
    ("Easy?,Yes,60\nasked,,50\nanswered,,103\n", "3: row 3, column 3 (`people`): 103 people"),
    ("Easy?,Yes,60\nasked,,99\n", "3: row 3, column 3 (`people`): 100 people answered, but only"),
    ("Easy?,Yes,60\nanswered,,121\n", "3: row 3, column 3 (`people`): 121 people answered, but"),
  ])
  func moreAnsweredThanWereAskedIsRefused(rows: String, sentence: String) throws {
    let said = refusal { _ = try update(rows) }
    #expect(said.first?.hasPrefix(sentence) == true, "\(said)")
  }

  @Test func anExportOfTooManyIsHeldAgainstAsked() throws {
    let survey = try SurveyImport(googleForm("Easy?", times(130, "Yes")))
    let said = refusal {
      _ = try SurveyUpdate(of: Array(Self.counted.utf8), file: "s.md", with: survey, year: nil)
    }
    #expect(
      said == [
        "4: 130 people answered, but only 120 were asked | correct `asked`, and import again"
      ])
  }

  @Test(arguments: [
    ("2022/11/01", "2022/11/03", "1 November 2022 and 3 November 2022 are not in 2025/26"),
    ("2025/03/30", "2025/04/02", "30 March 2025 is not in 2025/26"),
    ("2022/11/01", "2022/11/01", "1 November 2022 is not in 2025/26"),
    ("2025/04/01", "2026/03/31", ""),
  ])
  func daysOfAnotherYearAreDoubtful(first: String, last: String, sentence: String) throws {
    let survey = try SurveyImport(
      "Timestamp,How?\n\(first) 10:39:41,Yes\n\(last) 10:39:41,Yes\n")
    let doubt = survey.doubtfulYear(.of2025)
    #expect((doubt ?? "").hasPrefix(sentence))
    #expect((doubt == nil) == sentence.isEmpty)
  }
}
