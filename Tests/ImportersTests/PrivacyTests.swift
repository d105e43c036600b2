import Calendar
import Importers
import Testing

/// What tells about single people stays behind, whatever its column is called.
@Suite struct PrivacyTests {
  private func answers(_ cells: [String], _ heading: String = "Q") throws -> SurveyImport {
    let rows = cells.enumerated().map {
      "2025/11/30 10:39:41,\($0.offset % 2 == 0 ? "Yes" : "No"),\"\($0.element)\""
    }
    return try SurveyImport("Timestamp,Call back?,\(heading)\n" + rows.joined(separator: "\n"))
  }

  @Test(arguments: [
    "Name", "What is your name?", "Full name (optional)", "Your email", "E-mail address",
    "IP Address",
    "Phone number", "Mobile no.", "Post code", "Home address", "Date of birth", "DOB", "NHS number",
    "Respondent ID", "Surname", "Please enter your contact details",
  ])
  func personalHeadingsAreKnown(heading: String) throws {
    let survey = try answers(times(6, "Yes"), heading)
    #expect(survey.questions.map(\.ask) == ["Call back?"])
    #expect(survey.dropped.map(\.heading).contains(heading))
  }

  @Test(arguments: [
    "How easy is it to get through on the phone?", "Would you like us to email you?",
    "Is our address easy to find?", "Do you know the name of your doctor?",
  ])
  func questionsAboutThemAreQuestions(heading: String) throws {
    #expect(try answers(times(6, "Yes"), heading).questions.count == 2)
  }

  @Test(arguments: [
    ["a.b@post.example", "c@post.example", "d@post.example", "e@post.example"],
    ["10.0.0.1", "10.0.0.2", "10.0.0.1", "10.0.0.1"],
    ["01632 960118", "07700 900123", "01632 960118", "01632 960118"],
    ["HX1 5AX", "HX1 5AX", "HX1 5AX", "DH4 4RB"],
    ["943 476 5919", "943 476 5919", "943 476 5919", "943 476 5919"],
    ["11/02/1950", "12/02/1950", "11/02/1950", "11/02/1950"],
    ["34", "56", "56", "78"],
    ["Aveline Quarmby", "Bartram Ozanne", "Cressida Zebedee", "Dunstan Gale"],
  ])
  func personalCellsAreKnown(cells: [String]) throws {
    let survey = try answers(cells)
    #expect(survey.questions.map(\.ask) == ["Call back?"])
    #expect(survey.dropped.contains { $0.heading == "Q" })
  }

  @Test(arguments: [
    "my neighbour rings", "Aveline", "knee surgery", "a@post.example", "Mrs Quarmby", "HX1 5AX",
    "I do it myself.",
  ])
  func whatOnePersonAddsToChoicesIsNotWritten(own: String) throws {
    let cells = times(30, "Phone") + times(20, "Online") + [own]
    let survey = try answers(cells)
    #expect(survey["Q"] == ["Phone": 30, "Online": 20, "Another answer": 1])
    #expect(survey.notes.count == 1)
    #expect(!survey.notes.joined().contains(own))
  }

  @Test func ownWordsThatManyRepeatAreNotChoices() throws {
    let cells = (0..<60).map {
      ["The wait was too long.", "Nice people work here.", "Park."][$0 % 3]
    }
    let survey = try answers(cells, "Any other comments?")
    #expect(survey.questions.map(\.ask) == ["Call back?"])
  }

  @Test func whatFewOfFewWroteIsNotWritten() throws {
    let conditions = times(11, "asthma") + times(6, "diabetes")
    let survey = try answers(conditions + ["hiv", "bipolar disorder", "sickle cell"])
    #expect(survey["Q"] == ["asthma": 11, "diabetes": 6, "Another answer": 3])
    #expect(survey.notes.count == 1)
    let few = try answers(["knee", "knee", "hiv", "hiv", "asthma", "asthma"])
    #expect(few.questions.map(\.ask) == ["Call back?"])
  }

  @Test(arguments: [
    "Any other comments?", "Please say why", "Is there anything else?", "Comments",
    "Any suggestions?", "Your views",
  ])
  func belowAHeadingThatAsksForWordsAreWords(heading: String) throws {
    let survey = try answers(times(19, "None") + ["abused by husband"], heading)
    #expect(survey.questions.map(\.ask) == ["Call back?"])
    #expect(survey.dropped.last?.heading == heading)
    #expect(survey.dropped.last?.reason == "what people wrote in their own words")
  }

  @Test(arguments: ["The wait is far too long.", "Joan Oldcastle", "Mrs Quarmby"])
  func whatManyTypedAlikeIsNamed(own: String) throws {
    let cells = times(26, own) + times(34, "Phone")
    let survey = try answers(cells)
    #expect(survey.notes.count == 1)
    #expect(survey.notes[0].contains("`\(own)` (26) may be what people wrote"))
    let map = try #require(ChoiceMap("Q=Phone"))
    let text = "Timestamp,Q\n" + cells.map { "2025/11/30 10:39:41,\($0)\n" }.joined()
    let mapped = try SurveyImport(text, maps: [map])
    #expect(mapped["Q"] == ["Phone": 34, "Another answer": 26])
  }

  @Test func rareStepsOfAScaleAreWritten() throws {
    let survey = try answers(times(40, "Very good") + times(20, "Good") + ["Very poor"])
    #expect(survey["Q"] == ["Very good": 40, "Good": 20, "Very poor": 1])
  }

  @Test(arguments: [
    (["2022/11/30 10:39:41 PM GMT+1", "2022/12/01 9:00:00 AM GMT+1"], "2022-11-30", "2022-12-01"),
    (["11/30/22 10:39:41", "12/1/22 9:00:00"], "2022-11-30", "2022-12-01"),
    (["30/11/2022 10:39", "01/12/2022 09:00"], "2022-11-30", "2022-12-01"),
    (["2022-11-30T10:39:41Z", "2022-12-01 09:00"], "2022-11-30", "2022-12-01"),
    (["30 Nov 2022 10:39", "1 Dec 2022 09:00"], "2022-11-30", "2022-12-01"),
    (["5/5/2022 10:39"], "2022-05-05", "2022-05-05"),
    (["11/10/2022 10:39", "12/10/2022 10:39"], nil, nil),
    (["11/30/2022 10:39", "30/11/2022 10:39"], nil, nil),
  ])
  func daysAreReadOnlyWhereTheyAreSure(times: [String], from: String?, to: String?) throws {
    let rows = times.map { "\($0),Yes" }.joined(separator: "\n")
    let survey = try SurveyImport("Timestamp,How?\n\(rows)\n")
    #expect(survey.from?.iso == from)
    #expect(survey.to?.iso == to)
    #expect((survey.doubtfulDays == nil) == (from != nil))
  }
}
