import Importers
import Practice
import Testing

/// Several choices in a cell, and what may be one choice or two.
@Suite struct ChoiceTests {
  @Test func choicesAreTakenApart() throws {
    let answers = times(4, "Phone;Online") + times(3, "Online") + times(5, "Phone;Desk")
    let survey = try SurveyImport(googleForm("How?", answers))
    #expect(survey["How?"] == ["Phone": 9, "Online": 7, "Desk": 5])
    #expect(survey.questions[0].form == .many)
  }

  private static let torn = times(9, "Yes; always") + times(8, "No") + times(4, "Yes; always;No")

  @Test func aChoiceThatHoldsTheMarkIsNotGuessed() {
    let said = refusal { _ = try SurveyImport(googleForm("How?", Self.torn)) }
    #expect(said.count == 1)
    #expect(
      said[0].hasPrefix("1: row 1, column 2 (`How?`): a choice of this question holds the mark"))
    #expect(said[0].hasSuffix("such as --map 'How?=Yes; always|No'"))
  }

  @Test func aMapTellsThemApart() throws {
    let map = try #require(ChoiceMap("how?=Yes; always|No|Never"))
    let survey = try SurveyImport(googleForm("How?", Self.torn), maps: [map])
    #expect(survey["How?"] == ["Yes; always": 13, "No": 12, "Never": 0])
  }

  @Test(arguments: ["Who?=a|b", "How?"])
  func aMapOfNoQuestionIsRefused(typed: String) {
    let said = refusal {
      let maps = ChoiceMap(typed).map { [$0] } ?? []
      _ = try SurveyImport(googleForm("How?", times(5, "Yes")), maps: maps)
    }
    #expect(said.isEmpty == (ChoiceMap(typed) == nil))
    if !said.isEmpty { #expect(said[0].contains("no question of this file is `Who?`")) }
  }

  @Test func whatAlwaysStandsTogetherIsSaid() throws {
    let answers = times(4, "Phone;Online") + times(3, "Desk")
    let survey = try SurveyImport(googleForm("How?", answers))
    #expect(survey.notes.count == 1)
    #expect(survey.notes[0].contains("`Phone` and `Online` were always chosen together"))
  }

  @Test func aCommaInAChoiceStays() throws {
    let answers = times(9, "Yes, definitely") + times(5, "Yes, to some extent") + times(4, "No")
    let survey = try SurveyImport(googleForm("How?", answers))
    #expect(survey["How?"] == ["Yes, definitely": 9, "Yes, to some extent": 5, "No": 4])
  }

  @Test func commasJoinWhereEveryPartIsAnAnswer() throws {
    let answers = times(9, "Phone, Online") + times(5, "Phone") + times(4, "Online")
    let survey = try SurveyImport(googleForm("How?", answers))
    #expect(survey["How?"] == ["Phone": 14, "Online": 13])
    let doubtful = times(9, "Phone, Online") + times(5, "Phone") + times(4, "Desk")
    #expect(refusal { _ = try SurveyImport(googleForm("How?", doubtful)) }.count == 1)
  }

  @Test(arguments: [
    times(10, "Phone, App") + times(10, "App, Desk") + times(10, "Phone, Desk")
      + times(10, "Phone, App, Desk"),
    times(9, "online") + times(8, "phone") + times(2, "online, phone") + ["phone, in person"],
    (0..<40).map { number in
      zip(["Phone", "App", "Desk", "Letter", "Fax", "Form"], 0...)
        .filter { (number + 7) >> $0.1 & 1 == 1 }.map(\.0).joined(separator: ", ")
    },
  ])
  func commasThatMayJoinAreNotGuessed(cells: [String]) {
    let said = refusal { _ = try SurveyImport(googleForm("How?", cells)) }
    #expect(said.count == 1)
    #expect(said.first?.contains("row 1, column 2 (`How?`): it does not show whether") == true)
    #expect(said.first?.contains("such as --map 'How?=") == true)
  }

  @Test func aMapPartsAtCommas() throws {
    let cells = times(10, "Phone, App") + times(10, "App, Desk") + times(10, "Phone, App, Desk")
    let map = try #require(ChoiceMap("How?=Phone|App|Desk"))
    let survey = try SurveyImport(googleForm("How?", cells), maps: [map])
    #expect(survey["How?"] == ["Phone": 20, "App": 30, "Desk": 20])
    #expect(survey.questions[0].form == .many)
  }

  @Test func aCommaThatIsTakenForPartOfAChoiceIsSaid() throws {
    let survey = try SurveyImport(
      googleForm("How?", times(20, "Phone, App") + times(20, "Desk, Letter")))
    #expect(survey["How?"] == ["Phone, App": 20, "Desk, Letter": 20])
    #expect(survey.notes.count == 1)
    #expect(survey.notes[0].contains("`Desk, Letter`, `Phone, App` is taken for one choice"))
  }

  @Test func aRareChoiceThatHoldsTheMarkDoesNotInflateAnother() throws {
    let cells = times(25, "By phone") + times(13, "Online") + times(2, "By phone; leave a message")
    let survey = try SurveyImport(googleForm("How?", cells))
    #expect(survey["How?"] == ["By phone": 25, "Online": 13, "Another answer": 2])
    #expect(survey.notes.contains { $0.contains("it cannot be told apart whether `;` stands") })
    #expect(survey.notes.contains { $0.contains("--map 'How?=By phone|Online'") })
    let map = try #require(ChoiceMap("How?=By phone|Online|By phone; leave a message"))
    let mapped = try SurveyImport(googleForm("How?", cells), maps: [map])
    #expect(mapped["How?"] == ["By phone": 25, "Online": 13, "By phone; leave a message": 2])
  }

  private func microsoftForm(_ answers: [String]) -> String {
    "ID,Start time,Completion time,Email,Name,How?\n"
      + answers.map { "1,11/30/25 10:00:00,11/30/25 10:05:00,,,\($0)\n" }.joined()
  }

  @Test(arguments: ["Phone;App", "Phone"])
  func aLostMarkAtTheEndSpoilsNothing(cell: String) throws {
    let cells = times(29, "Phone;App;") + times(10, "App;Desk;") + [cell]
    let survey = try SurveyImport(microsoftForm(cells))
    let apps = cell == "Phone" ? 39 : 40
    #expect(survey["How?"] == ["Phone": 30, "App": apps, "Desk": 10])
  }

  @Test func manyLostMarksAreSaid() {
    let cells = times(10, "Phone;App;") + times(30, "Phone;App")
    let said = refusal { _ = try SurveyImport(microsoftForm(cells)) }
    #expect(
      said.first?.contains("row 1, column 6 (`How?`): some answers to this question end") == true)
  }

  @Test(arguments: [
    (
      ["Poor", "Very good", "Fair", "Very poor", "Good"],
      ["Very good", "Good", "Fair", "Poor", "Very poor"]
    ),
    (["Never", "Sometimes", "Always"], ["Always", "Sometimes", "Never"]),
    (
      ["Disagree", "Strongly agree", "Neither agree nor disagree", "Agree", "Strongly disagree"],
      ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"]
    ),
    (["3", "1", "5", "10", "2"], ["1", "2", "3", "5", "10"]),
    (
      ["Not very easy", "Don't know", "Very easy", "Fairly easy"],
      ["Very easy", "Fairly easy", "Not very easy", "Don't know"]
    ),
    (["5 - Very good", "1 - Very poor", "3"], ["1 - Very poor", "3", "5 - Very good"]),
    (
      ["Very unlikely", "Likely", "Very likely", "Unlikely"],
      ["Very likely", "Likely", "Unlikely", "Very unlikely"]
    ),
  ])
  func scalesAreInTheirOrder(given: [String], ordered: [String]) throws {
    let survey = try SurveyImport(googleForm("How?", given.flatMap { times(4, $0) }))
    #expect(survey.questions[0].form == .scale)
    #expect(survey.questions[0].answers.map(\.text) == ordered)
  }

  @Test(arguments: [["Yes", "No", "Not sure"], ["Good", "Bad"], ["Phone", "Online", "Desk"]])
  func otherAnswersAreNoScale(given: [String]) throws {
    let survey = try SurveyImport(googleForm("How?", given.flatMap { times(4, $0) }))
    #expect(survey.questions[0].form == .one)
  }
}
