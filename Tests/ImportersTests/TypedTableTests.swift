import Importers
import Testing

/// A table that somebody typed may hold what a person said, and numbers that cannot be.
@Suite struct TypedTableTests {
  private static let personal = """
    question,answer,people,respondent email,remark
    How do you book?,By phone,61,a@b.example,
    ,"Ring Jane Oldcastle on 07700 900123, jane@oldcastle.example",1,,
    ,jane@oldcastle.example,5,,
    ,my neighbour Quarmby rings,2,,
    ,Online,30,,seen
    ,Carrier pigeon,0,,
    What is your name?,Quarmby,4,,
    What would you change?,Get rid of Dr Zebedee,1,,
    ,Kinder nurses,1,,
    answered,,120,,
    """

  @Test func whatTellsAboutSomebodyIsNotWritten() throws {
    let survey = try SurveyImport(Self.personal)
    #expect(
      survey["How do you book?"] == [
        "By phone": 61, "Online": 30, "Carrier pigeon": 0, "Another answer": 8,
      ])
    #expect(survey.questions.count == 1)
    #expect(
      survey.dropped.map { "\($0.heading): \($0.reason)" } == [
        "respondent email: email addresses", "remark: not a column of such a table",
        "What is your name?: names of people",
        "What would you change?: what people wrote in their own words",
      ])
    let file = String(
      decoding: try SurveyFile.new(survey, year: .of2025, file: "survey.md"), as: UTF8.self)
    for word in ["Jane", "oldcastle", "07700", "Quarmby", "Zebedee", "seen"] {
      #expect(!file.contains(word) && !survey.notes.joined().contains(word), "\(word)")
    }
    #expect(survey.notes.count == 1)
    #expect(survey.notes[0].contains("8 in all, are counted as `Another answer`"))
  }

  @Test func aMapNamesRareChoices() throws {
    let map = try #require(ChoiceMap("How?=Phone|At the desk"))
    let survey = try SurveyImport(
      "question,answer,people\nHow?,Phone,9\n,At the desk,1\n,my son,1\n", maps: [map])
    #expect(survey["How?"] == ["Phone": 9, "At the desk": 1, "Another answer": 1])
  }

  @Test func moreAnsweredThanWereAskedIsRefused() {
    let said = refusal {
      _ = try SurveyImport("question,answer,people\nHow?,Yes,90\nanswered,,103\nasked,,50\n")
    }
    #expect(
      said == [
        "4: row 4, column 3 (`people`): 103 people answered, but only 50 were asked | correct the "
          + "number that is wrong"
      ])
  }
}
