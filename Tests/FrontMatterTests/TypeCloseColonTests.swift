import Calendar
import Diagnostics
import Testing

@testable import FrontMatter

/// Answers, bands and days typed without a blank after their colon, from the bytes of a file on.
@Suite struct TypeCloseColonTests {
  private func value<Value>(
    of fields: String, _ type: FieldType<Value>
  ) -> (value: Value?, findings: [Finding]) {
    let document = read(fields)
    var problems = FieldProblems()
    let value = document.entries.first.flatMap { type.read($0.value, &problems) }
    return (value, document.findings + problems.findings)
  }

  @Test(arguments: [
    "answers:\n  Yes, always:40\n  18-24:3\n  No:1,203",
    "answers: |\n  Yes, always:40\n  18-24: 3\n  No:1,203",
    "answers:\n- Yes, always:40\n- 18-24:3\n- No: 1,203",
    "answers:\n  Yes, always:40\n  18-24:3\n  No: 1,203",
    "answers:\n  Yes, always: 40\n  18-24: 3\n  No:1,203",
  ])
  func answersAreRead(_ fields: String) {
    let (answers, findings) = value(of: fields, .answers)
    #expect(findings == [])
    #expect(
      answers?.map { "\($0.text)=\($0.figure.hundredths / 100)" } == [
        "Yes, always=40", "18-24=3", "No=1203",
      ])
    #expect(answers?.map(\.place.line) == [3, 4, 5])
  }

  @Test(arguments: ["answers:\n  No:30", "answers: {No:30}", "answers: {'No':30}"])
  func oneAnswerIsRead(_ fields: String) {
    let (answers, findings) = value(of: fields, .answers)
    #expect(findings == [])
    #expect(answers?.map { "\($0.text)=\($0.figure.hundredths / 100)" } == ["No=30"])
  }

  @Test(arguments: [
    "answers:\n  No:3\n  18-24:30", "answers: |\n  No:3\n  18-24:30",
    "answers:\n  No: 3\n  18-24:30", "answers:\n- No:3\n- 18-24:30",
  ])
  func whatMayBeATimeIsAsked(_ fields: String) {
    let (_, findings) = value(of: fields, .answers)
    #expect(findings.count == 1)
    #expect(findings.first?.place.line == 4)
    #expect(findings.first?.help?.hasPrefix("write `18-24: 30`") == true)
  }

  @Test func anAnswerWithoutAColonKeepsItsLine() {
    let (_, findings) = value(of: "answers:\n  Yes:40\n  No 3", .answers)
    #expect(findings.map(\.place.line) == [4])
    #expect(findings.map(\.message) == ["`No 3` has no number"])
  }

  @Test(arguments: ["", "  85+: {patients: 1, members: 1}\n"])
  func bandsAreRead(_ before: String) {
    let (table, findings) = value(
      of: "age:\n\(before)  0-16:{patients: 5, members: 1}\n  17+:{patients: 7, members: 2}", .table
    )
    #expect(findings == [])
    #expect(table?.rows.suffix(2).map(\.band) == ["0-16", "17+"])
    #expect(table?.rows.suffix(2).map(\.patients.figure?.whole) == [5, 7])
  }

  @Test func aBandWithOneNumberKeepsItsLine() {
    let (_, findings) = value(of: "age:\n  0-16:5\n  17+:7", .table)
    #expect(findings.map(\.place.line) == [3, 4])
    #expect(findings.first?.message == "`0-16` should have its patients and its members")
  }

  @Test(arguments: [
    "website:\n  Mon-Fri:8am to 6pm\n  Sat:08:00-12:00",
    "website: Mon-Fri:8am to 6pm; Sat:08:00-12:00",
    "website:\n  Mon-Fri: 8am to 6pm\n  Sat:08:00-12:00",
    "website:\n- Mon-Fri:8am to 6pm\n- Sat:08:00-12:00",
    "website: {Mon-Fri:8am to 6pm, Sat:08:00-12:00}",
  ])
  func weeksAreRead(_ fields: String) {
    let (week, findings) = value(of: fields, .week)
    #expect(findings == [])
    #expect(
      week?.lines.filter { $0.hours != "closed" }.map { "\($0.days) \($0.hours)" } == [
        "Monday to Friday 8am to 6pm", "Saturday 8am to noon",
      ])
  }

  @Test(arguments: ["words:\n  https://x.org and\n  more", "words:\n  C:\\x\n  D:\\y"])
  func textIsLeftAlone(_ fields: String) {
    let (words, findings) = value(of: fields, .words)
    #expect(findings == [])
    #expect(words != nil)
  }
}
