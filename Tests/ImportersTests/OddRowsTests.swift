import Calendar
import Importers
import Testing

/// Rows and columns that are no answers: totals, people who are there twice, rows of headings that
/// somebody has deleted.
@Suite struct OddRowsTests {
  private let time = "2025/11/30 10:39:41"

  /// An export of SurveyMonkey, with a row for each list of cells.
  private func monkey(_ headings: String, _ rows: [String]) -> String {
    (["Respondent ID,Start Date,\(headings)", ",,Response"] + rows).joined(separator: "\n") + "\n"
  }

  @Test(arguments: ["Total", "Average", "n = ", "see below"])
  func aRowOfTotalsIsNobodysAnswer(word: String) {
    let rows = (1...40).map { "\(time),\($0 % 3 == 0 ? "No" : "Yes")" }
    let google = (["Timestamp,Happy?"] + rows + ["\(word),40"]).joined(separator: "\n")
    #expect(
      refusal { _ = try SurveyImport(google) } == [
        "42: row 42 has `\(word.trimmed)` in column 1 (`Timestamp`), where a date is expected, so it is "
          + "nobody's answer | delete the row if it holds totals or a note; otherwise correct the cell"
      ])
    let people = (1...40).map { "\(1000 + $0),01/20/2025 10:00:00,Yes" }
    #expect(
      refusal { _ = try SurveyImport(monkey("Happy?", people + ["\(word),,40"])) }.first?
        .hasPrefix(
          "43: row 43 has `\(word.trimmed)` in column 1 (`Respondent ID`), where a number is")
        == true)
  }

  /// Answers on paper are typed into the sheet without a time.
  @Test func aRowWithoutATimeIsAnAnswer() throws {
    let rows = times(20, "\(time),Yes") + times(5, ",No")
    let survey = try SurveyImport((["Timestamp,Happy?"] + rows).joined(separator: "\n"))
    #expect(survey.answered == 25)
    #expect(survey["Happy?"] == ["Yes": 20, "No": 5])
  }

  @Test func peopleWhoAreThereTwiceAreNamedByTheirRows() throws {
    let people = (1...30).map { "\(1000 + $0),01/20/2025 10:00:00,Yes" }
    let once = try SurveyImport(monkey("Happy?", people))
    #expect(once.notes == [])
    let one = try SurveyImport(monkey("Happy?", people + [people[4]]))
    #expect(
      one.notes == [
        "row 33 has the same `Respondent ID` as a row above; if it is the same person's answer, "
          + "delete one of the two"
      ])
    let all = try SurveyImport(monkey("Happy?", people + people))
    #expect(all.notes.first?.hasPrefix("30 rows, the first of them row 33, have the same") == true)
    #expect(!all.notes.joined().contains("1005"))
  }

  @Test func anAnswerWithoutAHeadingIsRefused() {
    let rows = (1...30).map { "\(1000 + $0),01/20/2025,Phone,,At the desk" }
    let text = (["Respondent ID,Start Date,How do you book?,,"] + rows).joined(separator: "\n")
    #expect(
      refusal { _ = try SurveyImport(text) } == [
        "2: row 2 has an answer in column 5, but no heading stands above it; the one before is `How do "
          + "you book?` | export the file again, and keep all its rows of headings: the choices of a "
          + "question may stand in the second or the third; if the column is no question, delete it"
      ])
  }

  /// What a table program leaves behind, and what the tool adds to a question.
  @Test func emptyColumnsAndMarksAreNoQuestions() throws {
    let rows = times(20, "\(time),Yes,,,")
    let google = try SurveyImport(
      (["Timestamp,Happy?,Nobody answered this,,"] + rows).joined(separator: "\n"))
    #expect(google.questions.map(\.ask) == ["Happy?"])
    #expect(google.dropped.contains { $0.heading == "Nobody answered this" })

    let people = (1...20).map { "\($0),01/20/2025 10:00,01/20/2025 10:05,Good,1,Well done" }
    let forms = try SurveyImport(
      (["ID,Start time,Completion time,How?,Points - How?,Feedback - How?"] + people)
        .joined(separator: "\n"))
    #expect(forms.questions.map(\.ask) == ["How?"])
    #expect(forms.dropped.map(\.heading).filter { $0.hasSuffix("How?") }.count == 2)
  }

  @Test func aRatingStaysOneThoughSomebodyTypedANumber() throws {
    let answers = times(30, "5") + times(20, "4") + times(9, "3") + ["07700 900123"]
    let survey = try SurveyImport(googleForm("Rate us", answers))
    #expect(survey["Rate us"] == ["5": 30, "4": 20, "3": 9, "Another answer": 1])
  }

  /// The line to type offers choices as people write them.
  @Test func aChoiceWithACommaIsOfferedWhole() {
    let answers =
      times(12, "Phone, or text") + times(12, "Online") + times(12, "Desk")
      + times(8, "Phone, or text, Online") + times(8, "Online, Desk")
    let told = refusal { _ = try SurveyImport(googleForm("Which?", answers)) }
    #expect(told.first?.contains("--map 'Which?=Online|Desk|Phone, or text'") == true, "\(told)")
  }

  @Test func cellsMayBeLeftOutAtTheEndOfATypedRow() throws {
    let survey = try SurveyImport(
      "question,answer,people,type\nHow?,Yes,90,many\n,No,80\nanswered,,100\n")
    #expect(survey.answered == 100)
    #expect(survey["How?"] == ["Yes": 90, "No": 80])
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
