import Diagnostics
import FrontMatter
import Testing

@Suite struct HiddenMarksTests {
  static let marks = [
    "\u{200B}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
    "\u{2068}", "\u{2069}",
  ]

  @Test(arguments: marks)
  func areTakenOutAndSaid(_ mark: String) {
    let document = read(
      file: "---\ntitle: A\(mark)ppo\(mark)int\nyear: 2013/14\n---\nOne\n\nT\(mark)wo\n")
    #expect(document.entries.shown == #"title: "Appoint", year: "2013/14""#)
    #expect(String(decoding: document.body, as: UTF8.self) == "One\n\nTwo\n")
    #expect(document.findings.map(\.severity) == [.warning, .warning])
    #expect(document.findings.map(\.place.line) == [2, 7])
    #expect(document.findings.map(\.place.column) == [9, 2])
    #expect(document.findings.allSatisfy { $0.message.contains("U+") && $0.help != nil })
  }

  @Test func aKeyBehindOneIsAKey() {
    let document = read("\u{200B}title: A\nsummary\u{200B}: B")
    #expect(document.entries.shown == #"title: "A", summary: "B""#)
    #expect(document.findings.map(\.place.line) == [2, 3])
  }

  @Test(arguments: [
    "👩\u{200D}⚕️", "می\u{200C}خواهم", "क्\u{200D}ष", "–", "‘a’", "\u{2028}", "\u{AD}",
  ])
  func whatLanguagesNeedStays(_ text: String) {
    let document = read(file: "---\ntitle: x\n---\n\(text)\n")
    #expect(String(decoding: document.body, as: UTF8.self) == "\(text)\n")
    #expect(document.findings == [])
  }
}
