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
