import Diagnostics
import FrontMatter
import Testing

/// Whatever is typed, a type hands out a value or says why not, and never both or neither.
@Suite struct TypeNonsenseTests {
  static let pieces = [
    "1", "12", "2014", "0", "99999999999", "31", "6:30", "18.30", ":", "-", "–", "/", ".", ",", ";",
    " ", " ", "\n", "\t", "|", "%", "£", "@", "#", "\\", "..", "+", "(", ")", "<", ">", "\"", "“",
    "a", "am", "pm", "to", "and", "noon", "midnight", "closed", "24 hours", "Mon", "Fri", "Tuesday",
    "bank holidays", "every", "day", "February", "Mar", "st", "yes", "https://", "example.org",
    "Band | Patients | Members\n", "Under 17", "over", "é", "e\u{301}", "\u{200D}", "\u{FE0F}",
    "👩‍👩‍👧", "\u{7}", "\u{0}", "\u{A0}", "٣", "\u{FFFD}", "ß", "İ",
  ]

  /// A small generator of its own, so that every run types the same.
  static func typed(_ seed: UInt64) -> String {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0...next(below: 9)).map { _ in pieces[next(below: pieces.count)] }.joined()
  }

  enum Word: String, CaseIterable { case yes, noon }

  static func check<Value>(_ type: FieldType<Value>, _ typed: String) -> Bool {
    for style: Scalar.Style in [.plain, .quoted, .block] {
      let reading = TypeReading(type, typed, style)
      guard (reading.value == nil) == !reading.findings.isEmpty else { return false }
      let isSaid = reading.findings.allSatisfy {
        $0.rule == "field-value" || $0.rule == "repeated-field"
      }
      let isClean = reading.said.allSatisfy { said in
        !said.unicodeScalars.contains { $0.properties.generalCategory == .control }
      }
      guard isSaid, isClean,
        reading.findings.allSatisfy({ ($0.help?.count).map { $0 < 250 } == true })
      else { return false }
    }
    return true
  }

  @Test func aValueOrAReason() {
    for seed in 0..<200 as Range<UInt64> {
      let typed = Self.typed(seed)
      let checks = [
        Self.check(.text, typed), Self.check(.words, typed), Self.check(.date, typed),
        Self.check(.month, typed), Self.check(.year, typed), Self.check(.time, typed),
        Self.check(.week, typed), Self.check(.whole, typed), Self.check(.pounds, typed),
        Self.check(.percent, typed), Self.check(.figure, typed), Self.check(.yesNo, typed),
        Self.check(.url, typed), Self.check(.email, typed), Self.check(.phone, typed),
        Self.check(.postcode, typed), Self.check(.path, typed), Self.check(.slug, typed),
        Self.check(.table, typed), Self.check(.answers, typed),
        Self.check(.choice(Word.self), typed), Self.check(.list(of: .date), typed),
        Self.check(.named(of: .whole), typed),
      ]
      #expect(!checks.contains(false), "\(typed.debugDescription): \(checks)")
      _ = BandRange(typed)
    }
  }

  /// Nothing recurs on the length of a value, or takes its square in time.
  @Test(arguments: [
    "9", "a ", "|", "\n", ",", "1,", "Mon ", "\u{301}", "“", "a|b\n", "-", "every ", "and ", "<5 ",
    "Mon 8am-9am;",
  ])
  func longValues(_ piece: String) {
    let typed = String(repeating: piece, count: 4096 / piece.utf8.count)
    let checks = [
      Self.check(.text, typed), Self.check(.words, typed), Self.check(.date, typed),
      Self.check(.week, typed), Self.check(.figure, typed), Self.check(.url, typed),
      Self.check(.email, typed), Self.check(.phone, typed), Self.check(.path, typed),
      Self.check(.table, typed), Self.check(.answers, typed), Self.check(.choice(Word.self), typed),
    ]
    #expect(!checks.contains(false))
    #expect(BandRange(typed) == nil)
  }
}
