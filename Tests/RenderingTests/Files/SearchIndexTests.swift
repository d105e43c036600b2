import Templates
import Testing

@testable import Rendering

@Suite struct SearchIndexTests {
  private static let synonyms = Synonyms.reading(
    Theme.files.first { $0.name == "synonyms.txt" }?.bytes ?? [])

  @Test func theListIsWorthHaving() {
    #expect(Self.synonyms.count > 60)
  }

  @Test(arguments: [
    ("Flu vaccinations", "jab"), ("Flu jab", "vaccination"), ("Fit notes", "sick note"),
    ("Get a sick note", "fit note"), ("Cervical screening", "smear test"),
    ("Repeat prescriptions", "tablets"), ("Our patient group", "ppg"),
    ("Phlebotomy", "blood test"),
  ])
  func pagesAreFoundByOtherWords(title: String, word: String) {
    let others = Self.synonyms.flatMap { $0.others(of: SearchWords([title])) }
    #expect(others.contains(word), "\(others)")
  }

  /// Words of two texts beside each other are no term; part of a word is none.
  @Test(arguments: [["sick", "note"], ["homesick notes"], ["note of the sick"]])
  func termsAreWholeWords(texts: [String]) {
    let list = Synonyms.reading(Array("sick note, fit note\n".utf8))
    #expect(list.flatMap { $0.others(of: SearchWords(texts)) } == [])
  }

  @Test func remarksAndEmptyTermsAreNoWords() {
    let list = Synonyms.reading(Array("# a, b\n\n a ,, c\n".utf8))
    #expect(list.flatMap { $0.others(of: SearchWords(["A"])) } == ["c"])
  }

  /// An annual review is no feedback, and the contraceptive injection no vaccination.
  @Test func whatIsInBracketsNamesNothing() {
    let list = Synonyms.reading(Array("feedback, (annual review), praise\n".utf8))
    #expect(list.flatMap { $0.others(of: SearchWords(["Annual reviews"])) } == [])
    #expect(
      list.flatMap { $0.others(of: SearchWords(["Feedback"])) } == ["annual review", "praise"])
    #expect(
      list.flatMap { $0.others(of: SearchWords(["Praise in an annual review"])) } == ["feedback"])
  }

  @Test(arguments: [
    "The pill, the injection, the implant and the coil.", "Your annual review",
    "We are closed in the evenings and at weekends", "The hospital will write to you",
  ])
  func commonWordsNameNothing(words: String) {
    let others = Self.synonyms.flatMap { $0.others(of: SearchWords([words])) }
    let strangers: Set = ["vaccination", "feedback", "opening times", "out of hours", "referral"]
    #expect(strangers.isDisjoint(with: others), "\(others)")
  }

  /// What a page calls itself is apart from what others may call it.
  @Test func peopleAreFoundByTheirJobs() throws {
    let site = try RenderedPractice.demo("elmfield-surgery")
    let lines = try #require(site.files["search/index.json"]).split(separator: "\n")
    let nurse = try #require(lines.first { $0.contains("Tomasz Wielgor") })
    #expect(nurse.contains(#""summary":"Practice nurse","called":"Practice nurse","names":"#))
    let group = try #require(lines.first { $0.contains(#""address":"/patient-group/""#) })
    #expect(group.contains(#""called":"PPG; PRG;"#))
    let lead = try #require(lines.first { $0.contains("Joe Lindrick") })
    #expect(lead.contains("receptionist"))
  }

  @Test func everyPageButTheFinderIsInTheIndex() throws {
    let site = try RenderedPractice.demo("elmfield-surgery")
    let index = try #require(site.files["search/index.json"])
    let listed = index.matches(of: /\{"address":"([^"]*)"/).map { String($0.1) }
    #expect(Set(listed) == Set(site.pages.keys).subtracting(["/404.html", "/search/"]))
  }

  /// What is shipped is small, and still reads.
  @Test(arguments: ["search.js", "today.js"])
  func scriptsAreSmall(name: String) throws {
    let written = try #require(Theme.files.first { $0.name == name }?.bytes)
    let shipped = Script.stripped(written)
    #expect(shipped.count < 2048)
    let text = String(decoding: shipped, as: UTF8.self)
    #expect(!text.contains("innerHTML") && !text.contains("eval") && !text.contains("// "))
  }

  @Test func onlyWholeLinesOfRemarksAreStripped() {
    let text = "// a\n  b('//x'); // c\n\n\td();\n"
    #expect(
      String(decoding: Script.stripped(Array(text.utf8)), as: UTF8.self) == "b('//x'); // c\nd();\n"
    )
  }
}
