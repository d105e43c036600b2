import FrontMatter
import Testing

@Suite struct TypeChoiceTests {
  enum Status: String, CaseIterable {
    case planned
    case underWay = "under way"
    case partlyDone = "partly done"
    case zeroTolerance = "zero-tolerance"
  }

  @Test(arguments: [
    ("planned", Status.planned), ("Planned", .planned), ("PLANNED.", .planned),
    ("“planned”", .planned), ("under way", .underWay), ("Under-Way", .underWay),
    ("under_way", .underWay), ("under\u{A0} way", .underWay), ("zero tolerance", .zeroTolerance),
    ("planned # for June", .planned),
  ])
  func choices(_ typed: String, status: Status) {
    let reading = TypeReading(.choice(Status.self), typed)
    #expect(reading.value == status)
    #expect(reading.findings.isEmpty)
  }

  static let words = "the words are `planned`, `under way`, `partly done`, `zero-tolerance`"

  @Test(arguments: [
    (
      "planed",
      "`planed` is none of the words that are wanted here | did you mean `planned`? \(words)"
    ),
    (
      "partially done",
      "`partially done` is none of the words that are wanted here | "
        + "did you mean `partly done`? \(words)"
    ),
    ("ongoing", "`ongoing` is none of the words that are wanted here | \(words)"),
    (
      "planned, under way",
      "`planned, under way` is several of the words that are wanted here | "
        + "write one; where several may be said, put them in square brackets: "
        + "`[planned, under way]`"
    ),
  ])
  func noChoices(_ typed: String, said: String) {
    #expect(TypeReading(.choice(Status.self), typed).said == [said])
  }

  @Test func declaresItsWords() {
    let type = FieldType.choice(Status.self)
    #expect(type.name == "one of planned, under way, partly done, zero-tolerance")
    #expect(type.choices == ["planned", "under way", "partly done", "zero-tolerance"])
    #expect(type.example == "planned")
  }

  @Test(arguments: [
    ("yes", true), ("Yes", true), ("true", true), ("Y", true), ("“yes”", true), ("no", false),
    ("No.", false), ("FALSE", false), ("n", false),
  ])
  func yesNo(_ typed: String, value: Bool) {
    #expect(TypeReading(.yesNo, typed).value == value)
  }

  @Test(arguments: ["maybe", "on", "1", "yes no"])
  func notYesNo(_ typed: String) {
    #expect(
      TypeReading(.yesNo, typed).said == ["`\(typed)` is neither yes nor no | write `yes` or `no`"])
  }
}
