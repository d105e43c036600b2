import Testing

@testable import Rules

/// The scans over bytes that the rules about words stand on.
@Suite struct TextScanTests {
  private func sentences(_ text: String) -> [String] {
    Sentences(of: Array(text.utf8)[...]).all.map {
      String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("We open at 8. You can call.", ["We open at 8.", "You can call."]),
    ("Bring fruit, e.g. apples, or Dr. Smith.", nil),
    ("See Dr. Okonwe at St. Mary's.", nil),
    ("We close at 6.30pm on Monday.", nil),
    ("Come at 6.30pm. Ring first.", ["Come at 6.30pm.", "Ring first."]),
    ("Ask J. Smith for the form.", nil),
    ("You need vitamin D. Take it daily.", ["You need vitamin D.", "Take it daily."]),
    ("Tel. 01632 960101 is ours.", nil),
    ("Really? Yes! Do.", ["Really?", "Yes!", "Do."]),
    ("(Call us.) Then wait.", ["(Call us.)", "Then wait."]),
    ("He said “stop.” We did.", ["He said “stop.”", "We did."]),
    ("i.e. the same", nil),
    ("No end here", nil),
    ("approx. two hours. etc. and so on", nil),
    ("1. Open the form.", nil),
  ])
  func endsOfSentences(text: String, expected: [String]?) {
    #expect(sentences(text) == expected ?? [text])
  }

  @Test func aDashIsNoWord() {
    let counts = Sentences(of: Array("One – two — three 4, “five” & six.".utf8)[...]).all.map(
      \.words)
    #expect(counts == [6])
  }

  @Test func nothingIsASentence() {
    #expect(Sentences(of: []).all.isEmpty)
    #expect(Sentences(of: Array(" … – ".utf8)[...]).all.isEmpty)
  }

  @Test func plainWordsAreFoundWhereTheyStand() {
    let text = Array("Prior to surgery we UTILISE it, in order to. Regardingly so.".utf8)
    let found = PlainWords.found(in: text[...])
    #expect(found.map(\.avoid) == ["prior to", "utilise", "in order to"])
    #expect(
      found.map { String(decoding: text[$0.range], as: UTF8.self) }
        == ["Prior to", "UTILISE", "in order to"])
  }

  @Test func aSliceIsReadFromItsOwnBegin() {
    let text = Array("commence commence".utf8)
    #expect(PlainWords.found(in: text[9...]).map(\.range) == [9..<17])
    #expect(Sentences(of: text[9...]).all.map(\.range) == [9..<17])
  }

  @Test func residueIsToldOnceALine() {
    let text = "mso-a mso-b\nx\u{AD}y\u{F0B7}\n\u{F0A7}"
    let found = WordResidue.all(in: Array(text.utf8))
    #expect(found.map(\.line) == [1, 2, 3])
    #expect(found.map(\.column) == [1, 2, 1])
    #expect(found.map(\.kind) == [.words, .hidden, .symbol])
  }

  @Test func cutBytesDoNotTrap() {
    for cut in [[0xEF], [0xEF, 0x82], [0xC2], [0xC3, 0xA2], [0xE2, 0x80, 0x99]] as [[UInt8]] {
      #expect(WordResidue.all(in: cut).isEmpty)
      #expect(Sentences(of: cut[...]).all.count <= 1)
      #expect(PlainWords.found(in: cut[...]).isEmpty)
    }
  }
}
