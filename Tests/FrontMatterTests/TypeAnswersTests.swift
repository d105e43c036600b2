import Diagnostics
import FrontMatter
import Testing

@Suite struct TypeAnswersTests {
  static func words(_ answers: [Answer]?) -> [String] {
    answers?.map { "\($0.text): \($0.figure.hundredths)" } ?? []
  }

  @Test func aMapping() {
    let reading = TypeReading(
      .answers,
      .record([
        ("Very good", .typed("211")), ("“Don’t know”", .typed("4.5%")), (">75:", .typed("1,203")),
        ("no", .typed("0")),
      ]))
    #expect(reading.said == [])
    #expect(
      Self.words(reading.value)
        == ["Very good: 21100", "“Don’t know”: 450", ">75:: 120300", "no: 0"])
    #expect(reading.value?.map(\.place.line) == [4, 5, 6, 7])
    #expect(reading.value?[1].figure.saysPercent == true)
  }

  @Test(arguments: [
    "Answer | People\nYes | 211\nNo | 82", "| Answer | % |\n|---|---|\n| Yes | 211 |\n| No | 82 |",
    "Answer\tNumber\nYes\t211\nNo\t82",
  ])
  func aTable(_ typed: String) {
    let reading = TypeReading(.answers, typed, .block)
    #expect(reading.said == [])
    #expect(Self.words(reading.value) == ["Yes: 21100", "No: 8200"])
  }

  @Test func aListOfMappings() {
    let list = FieldNode.list(
      [.record([("Yes", .typed("211"))]), .record([("No", .typed("82"))])], asTyped: "- Yes: 211")
    #expect(Self.words(TypeReading(.answers, list).value) == ["Yes: 21100", "No: 8200"])
  }

  @Test func mistakes() {
    let reading = TypeReading(
      .answers,
      .record([
        ("Yes", .typed("most")), ("No", .empty()), ("Perhaps", .typed("3")),
        ("perhaps", .typed("4")), ("Total", .typed("7")), ("", .typed("1")),
      ]))
    #expect(reading.value == nil)
    #expect(
      reading.said == [
        "`most` is not a number | write it in figures, such as `9,203`",
        "`No` has no number | write how many gave this answer; where it is not known, delete the "
          + "line and write `some_answers_only: yes` beside `answers`",
        "`perhaps` is here a second time; it is already on line 6 | "
          + "keep one of the two lines and delete the other",
        "`Total` is not an answer | delete this row: totals are worked out",
        "this row has no answer | write the answer before its number",
      ])
  }

  @Test(arguments: [
    (
      "Yes | 211\nNo | 82",
      "the first row of this table does not name two columns | begin with a row `Answer | People`"
    ),
    (
      "Answer | People | %\nYes | 211 | 72",
      "the first row of this table does not name two columns | begin with a row `Answer | People`"
    ),
    (
      "Answer | People\nYes | some", "`some` is not a number | write it in figures, such as `9,203`"
    ),
    (
      "211",
      "this should be a table of several lines | write `|` after the colon, and below it a line "
        + "`Answer | People` and a line for each row"
    ),
  ])
  func mistakesInATable(_ typed: String, said: String) {
    #expect(TypeReading(.answers, typed, .block).said == [said])
  }

  @Test func aListWithoutNumbers() {
    let list = FieldNode.list([.typed("Yes")], asTyped: "- Yes")
    #expect(
      TypeReading(.answers, list).said == [
        "this answer has no number | write it like `Yes: 211`"
      ])
  }
}
