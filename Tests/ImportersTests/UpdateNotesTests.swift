import Importers
import Testing

/// What an update leaves as it was, and a person has to look at.
@Suite struct UpdateNotesTests {
  private func update(_ old: String, _ export: String) throws -> SurveyUpdate {
    let survey = try SurveyImport(export)
    return try SurveyUpdate(of: Array(old.utf8), file: "s.md", with: survey, year: nil)
  }

  private func survey(_ head: String, finding: String) -> String {
    """
    ---
    kind: survey
    year: 2025/26
    \(head)
    questions:
    - id: phone
      ask: Happy?
      finding: \(finding)
      answers: {Yes: 100, No: 200}
    - id: change
      ask: Anything else you would change?
    ---
    """
  }

  private func export(_ yes: Int, _ no: Int) -> String {
    let time = "2025/11/30 10:39:41"
    let rows =
      times(yes, "\(time),Yes,The lift is slow and old and loud.")
      + times(no, "\(time),No,I want more chairs in there.")
    return (["Timestamp,Happy?,Anything else you would change?"] + rows).joined(separator: "\n")
  }

  @Test func aFindingOverOtherNumbersIsToBeLookedAt() throws {
    let note = "“Happy?”: `finding` is as it was; look whether it still holds"
    let old = survey("answered: 300", finding: "Half find it easy.")
    #expect(try update(old, export(20, 10)).notes.contains(note))
    #expect(try !update(old, export(100, 200)).notes.contains(note))
  }

  @Test(arguments: [
    ("from: 3 November 2025\nto: 30 November 2025", false), ("from: November 2025", false),
    ("from: 1 December 2025", true), ("from: 3 November 2025\nto: 29 November 2025", true),
  ]) func daysOutsideThoseOfTheFileAreTold(head: String, isTold: Bool) throws {
    let notes = try update(survey(head, finding: "It is so."), export(20, 10)).notes
    #expect(notes.contains { $0.hasPrefix("the answers are of 30 November 2025 to 30") } == isTold)
  }

  /// It is in the export, and left out for what it is.
  @Test func wordsOfTheirOwnAreNotMissing() throws {
    #expect(try update(survey("answered: 300", finding: "So."), export(20, 10)).untouched == [])
  }

  @Test func theOrderOfTheFileStays() throws {
    let text = try String(
      decoding: update(survey("answered: 300", finding: "So."), export(10, 20)).bytes, as: UTF8.self
    )
    #expect(text.contains("answers:\n    Yes: 10\n    No: 20\n"))
  }
}
