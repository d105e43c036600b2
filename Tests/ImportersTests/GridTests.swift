import Importers
import Practice
import Testing

/// Columns side by side: choices that are ticked, a table of ratings, or boxes to write in.
@Suite struct GridTests {
  /// A SurveyMonkey export with one question over three columns, and one beside it.
  private func survey(_ options: [String], _ rows: [[String]]) throws -> SurveyImport {
    var text = "Respondent ID,How?,,,Call back?\n,\(options.joined(separator: ",")),Response\n"
    for (number, row) in rows.enumerated() {
      text += "\(1000 + number),\(row.joined(separator: ",")),Yes\n"
    }
    return try SurveyImport(text)
  }

  @Test func ratingsFromOneToFiveAreAScaleEach() throws {
    let rows = (0..<60).map { ["\($0 % 5 + 1)", $0 % 7 == 0 ? "" : "\($0 % 2 + 4)", "1"] }
    let survey = try survey(["Reception", "Nurses", "Doctors"], rows)
    #expect(
      survey.questions.map(\.ask) == [
        "How? [Reception]", "How? [Nurses]", "How? [Doctors]", "Call back?",
      ])
    #expect(survey.questions.prefix(3).allSatisfy { $0.form == .scale })
    #expect(survey["How? [Reception]"] == ["1": 12, "2": 12, "3": 12, "4": 12, "5": 12])
    #expect(survey["How? [Nurses]"] == ["4": 25, "5": 26])
    #expect(survey.questions[1].answers.map(\.text) == ["4", "5"])
    #expect(survey["How? [Doctors]"] == ["1": 60])
  }

  @Test(arguments: [0, 2])
  func boxesToWriteInAreLeftOut(answers: Int) throws {
    var rows = (0..<50).map { ["more lights \($0)", "nicer staff \($0)", ""] }
    rows[7][answers] = "x"
    let survey = try survey(["Thing 1", "Thing 2", "Thing 3"], rows)
    #expect(survey.questions.map(\.ask) == ["Call back?"])
    #expect(survey.dropped.map(\.heading).contains("How? [Thing 1]"))
  }

  @Test(arguments: ["Phone", "1", "x", "✓"])
  func ticksAreChoices(mark: String) throws {
    let rows = (0..<30).map { number in
      let marks = mark == "Phone" ? ["Phone", "Online", "Desk"] : times(3, mark)
      return marks.enumerated().map { number % ($0.offset + 2) == 0 ? $0.element : "" }
    }
    let survey = try survey(["Phone", "Online", "Desk"], rows)
    #expect(survey["How?"] == ["Phone": 15, "Online": 10, "Desk": 8])
    #expect(survey.questions[0].form == .many)
    #expect(survey.questions[0].people == 20)
  }

  @Test func whatPeopleWroteBesideTicksIsAnotherAnswer() throws {
    var rows = (0..<30).map { ["Phone", $0 % 2 == 0 ? "Online" : "", ""] }
    rows[4][2] = "my neighbour rings"
    rows[5][0] = "my son rings"
    let survey = try survey(["Phone", "Online", "Other"], rows)
    #expect(survey["How?"] == ["Phone": 29, "Online": 15, "Another answer": 2])
    #expect(survey.dropped.map(\.heading) == ["Respondent ID", "How?: Other"])
    #expect(survey.notes.count == 1)
  }
}
