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
