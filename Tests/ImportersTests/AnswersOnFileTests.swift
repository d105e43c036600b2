import FrontMatter
import Importers
import Practice
import Testing

/// What a survey's file lists as an answer is an answer in the next export too, however few gave it.
@Suite struct AnswersOnFileTests {
  private static let old = """
    ---
    kind: survey
    year: 2025/26
    answered: 60
    questions:
      - id: q1
        ask: How do you book?
        answers:
          Phone: 30
          By post or fax: 12
          Dr Oldcastle's desk: 9
          Another answer: 9
    ---

    """

  private func update(_ export: String, maps: [ChoiceMap] = []) throws -> [String: Int] {
    let bytes = Array(Self.old.utf8)
    let survey = try SurveyImport(
      Array(export.utf8), file: "export.csv", maps: maps, onFile: AnswersOnFile(bytes, file: "s.md")
    )
    let update = try SurveyUpdate(of: bytes, file: "s.md", with: survey, year: nil)
    let read = try #require(PageFile<Survey>(update.bytes, file: "s.md").content)
    let question = try #require(read.questions.first)
    return Dictionary(
      uniqueKeysWithValues: question.answers.map { ($0.text, $0.figure.hundredths / 100) })
  }

  @Test(arguments: ["By post or fax", "by post  or FAX ", "BY POST OR FAX"])
  func aRareAnswerKeepsItsName(spelt: String) throws {
    let found = try update(googleForm("How do you book?", times(40, "Phone") + [spelt]))
    #expect(
      found == [
        "Phone": 40, "By post or fax": 1, "Dr Oldcastle's desk": 0, "Another answer": 0,
      ])
  }

  @Test func soItDoesAmongSeveralChoices() throws {
    let found = try update(
      googleForm(
        "How do you book?", times(30, "Phone;Online") + ["Phone;By post or fax", "Online;My son"]))
    #expect(found["By post or fax"] == 1)
    #expect(found["Another answer"] == 1)
    #expect(found["Phone"] == 31 && found["Online"] == 31)
  }

  @Test func soItDoesInATableTypedByHand() throws {
    let found = try update(
      "question,answer,people\nHow do you book?,Phone,40\n,By post or fax,1\n,My son rings,2\n")
    #expect(found["By post or fax"] == 1)
    #expect(found["Another answer"] == 2)
  }

  @Test func soItDoesBesideAMap() throws {
    let map = try #require(ChoiceMap("How do you book?=Phone|Online"))
    let found = try update(
      googleForm("How do you book?", times(30, "Phone") + ["By post or fax", "My son"]), maps: [map]
    )
    #expect(found["By post or fax"] == 1)
    #expect(found["Another answer"] == 1)
  }

  /// However few answered in all, and whatever it looks like.
  @Test func aQuestionOfRareAnswersIsNoFreeText() throws {
    let found = try update(
      googleForm("How do you book?", ["Dr Oldcastle's desk", "By post or fax", "By post or fax"]))
    #expect(
      found == [
        "Phone": 0, "By post or fax": 2, "Dr Oldcastle's desk": 1, "Another answer": 0,
      ])
  }

  @Test(arguments: ["My neighbour rings", "By post", "Joan Oldcastle", "a.b@post.example"])
  func whatIsNotListedIsNotWritten(own: String) throws {
    let found = try update(
      googleForm("How do you book?", times(40, "Phone") + ["By post or fax", own]))
    #expect(
      found == [
        "Phone": 40, "By post or fax": 1, "Dr Oldcastle's desk": 0, "Another answer": 1,
      ])
  }

  /// The answers to another question are none of this one's.
  @Test func onlyItsOwnQuestionListsIt() throws {
    let found = try update(
      "Timestamp,How do you book?,And last year?\n"
        + times(40, "2025/11/30 10:39:41,Phone,Phone\n").joined()
        + "2025/11/30 10:39:41,Phone,By post or fax\n")
    #expect(found["By post or fax"] == 0)
    let text = googleForm("And last year?", times(40, "Phone") + ["By post or fax"])
    let survey = try SurveyImport(
      Array(text.utf8), file: "e.csv", onFile: AnswersOnFile(Array(Self.old.utf8), file: "s.md"))
    #expect(survey["And last year?"] == ["Phone": 40, "Another answer": 1])
  }
}
