import Calendar
import Diagnostics
import Importers
import MadeExports
import Practice
import Testing

/// Every shape of export, made with people who do not exist: all numbers are taken over, and
/// nothing else.
@Suite struct ShapeTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: MadeExport.all(people: 400))
  func numbersAreThoseOfTheAnswers(export: MadeExport) throws {
    let survey = try SurveyImport(export.bytes, file: export.name)
    #expect(survey.answered == export.people)
    #expect(survey.questions.count == export.counts.count)
    for question in survey.questions {
      let counts = Dictionary(uniqueKeysWithValues: question.answers.map { ($0.text, $0.people) })
      #expect(counts == export.counts[question.ask], "\(export.name): \(question.ask)")
    }
  }

  @Test(arguments: MadeExport.all(people: 400))
  func nothingOfSinglePeopleIsWritten(export: MadeExport) throws {
    let survey = try SurveyImport(export.bytes, file: export.name)
    let file = text(try SurveyFile.new(survey, year: .of2025, file: "survey.md"))
    let input = text(export.bytes)
    #expect(export.name == "typed.csv" || export.secrets.count { input.contains($0) } >= 400)
    for secret in export.secrets { #expect(!file.contains(secret), "\(secret)") }
    for word in ["Thistlewick", "10.", "@post", "visitor", "neighbour", "11800000"] {
      #expect(!file.contains(word), "\(export.name): \(word)")
    }
  }

  @Test(arguments: MadeExport.all(people: 400).filter { $0.name != "typed.csv" })
  func formsDatesAndWhatIsLeftOutAreKnown(export: MadeExport) throws {
    let survey = try SurveyImport(export.bytes, file: export.name)
    #expect(survey.from?.iso == "2025-11-03")
    #expect(survey.to?.iso == "2025-11-27")
    #expect(survey.questions.map(\.form) == [.scale, .many, .one, .one])
    #expect(
      survey.questions[0].answers.map(\.text)
        == ["Very easy", "Fairly easy", "Not very easy", "Not at all easy", "I have not tried"])
    #expect(
      survey.questions[3].answers.map(\.text)
        == ["17-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75 and over"])
    let left = survey.dropped.map(\.reason)
    #expect(left.contains("email addresses"))
    #expect(left.contains("what people wrote in their own words"))
  }

  @Test func theNamesOfTheToolsAreKnown() throws {
    let names = try MadeExport.all(people: 40).map {
      try SurveyImport($0.bytes, file: $0.name).tool
    }
    #expect(
      names == [
        "Google Forms", "Microsoft Forms", "SurveyMonkey", "SmartSurvey", "a table typed by hand",
      ])
  }
}

extension SurveyImport {
  init(_ text: String, maps: [ChoiceMap] = []) throws {
    try self.init(Array(text.utf8), file: "export.csv", maps: maps)
  }

  subscript(_ ask: String) -> [String: Int]? {
    questions.first { $0.ask == ask }.map { question in
      Dictionary(uniqueKeysWithValues: question.answers.map { ($0.text, $0.people) })
    }
  }
}
