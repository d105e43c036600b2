import Calendar
import Diagnostics
import FrontMatter
import Practice
import Rules
import Testing

@Suite struct NHSNumberTests {
  /// Ten digits with a right check digit; nil where there is none for these nine.
  private func number(_ nine: [Int]) -> [Int]? {
    let sum = zip(nine, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    return check == 10 ? nil : nine + [check]
  }

  func randomNumbers(_ count: Int, seed: UInt64) -> [String] {
    var dice = Dice(seed: seed)
    var numbers: [String] = []
    while numbers.count < count {
      let nine = [dice.roll(1...9)] + (0..<8).map { _ in dice.roll(0...9) }
      if let number = number(nine) { numbers.append(number.map(String.init).joined()) }
    }
    return numbers
  }

  func judgement(_ files: [SourceFile], shared: [SourceFile] = []) throws -> [Finding] {
    let day = SiteDay(today: try day(2026, 1, 1))
    let practice = PracticeReader(day: day, shared: SharedFiles(shared, day: day))
      .read(slug: "s", folder: "s", files: files)
    return RuleVerdicts(judging: practice).findings.filter { $0.rule == "PII-01" }
  }

  /// `3`, `3` and `4` digits with something between.
  private func parted(_ number: String, _ between: String) -> String {
    let digits = Array(number)
    return [digits[..<3], digits[3..<6], digits[6...]].map { String($0) }
      .joined(separator: between)
  }

  @Test(arguments: ["", " ", "-", "\u{A0}", "\u{2013}", "\n", "\r\n", "\n  "])
  func everyNumberIsFound(between: String) throws {
    var found = 0
    let numbers = randomNumbers(2_000, seed: UInt64(between.utf8.count * 7 + 1))
    for start in stride(from: 0, to: numbers.count, by: 500) {
      let lines = numbers[start..<(start + 500)].map { "Patient \(parted($0, between)), seen.\n" }
      let findings = try judgement([file("files/notes.txt", lines.joined())])
      #expect(Set(findings.map(\.place)).count == 500)
      found += findings.count
    }
    print("NHS numbers parted by \(between.debugDescription): \(found) of \(numbers.count)")
    #expect(found == numbers.count)
  }

  /// Bytes that are no UTF-8 at all: what Word's "plain text" and Excel's tables are in England, on a
  /// Mac, and as `CSV (MS-DOS)`.
  @Test(arguments: [[0xA0], [0x96], [0x97], [0xCA], [0xD0], [0xFF]] as [[UInt8]])
  func everyNumberIsFoundInWindows1252(between: [UInt8]) throws {
    let numbers = randomNumbers(1_000, seed: UInt64(between[0]))
    let lines = numbers.map { number -> [UInt8] in
      let digits = Array(number.utf8)
      return Array("Mrs X ".utf8) + digits[..<3] + between + digits[3..<6] + between + digits[6...]
    }
    let notes = Array(lines.joined(separator: Array(", seen.\n".utf8)))
    let cells = Array(lines.joined(separator: Array(",yes\r\n".utf8)))
    for (path, text) in [("files/notes.txt", notes), ("files/list.csv", cells)] {
      let findings = InMemory(bytes: [path: text]).findings(of: "PII-01")
      print("NHS numbers parted by \(between) in \(path): \(findings.count) of \(numbers.count)")
      #expect(Set(findings).count == numbers.count)
    }
  }

  @Test func otherBytesOfWindows1252MakeNoAlarm() {
    // `Tel:`, `999é000é0018` and a longer number.
    let text: [UInt8] =
      Array("Tel:".utf8) + [0xA0] + Array("999 000 0018\n999".utf8) + [0xE9]
      + Array("000".utf8) + [0xE9] + Array("0018\n999".utf8) + [0xA0] + Array("000 00189\n".utf8)
    #expect(InMemory(bytes: ["files/notes.txt": text]).findings(of: "PII-01").isEmpty)
  }

  /// However it is typed or pasted, one number is found once, at its own line.
  @Test(arguments: [
    "９９９ ０００ ００１８", "９９９０００００１８", "9990000０18", "٩٩٩ ٠٠٠ ٠٠١٨", "९९९०००००१८",
    "9\u{200B}990000018", "999\u{200B}000\u{200B}0018", "999\u{200B}000 0018",
    "999\u{200C} 000\u{200D} 0018", "9\u{FEFF}9\u{FEFF}9000\u{2060}0018", "999\u{AD}000\u{AD}0018",
    "\u{202D}9990000018\u{202C}", "999\u{2066}000\u{2069}0018", "999\u{2009}000\u{202F}0018",
    "999\u{A0}000\u{2007}0018", "999\u{2010}000\u{2011}0018", "999\u{2013}000\u{2014}0018",
    "999\u{2212}000\u{FF0D}0018", "999\u{3000}000\u{FE63}0018", "**９９９** 000 0018",
  ])
  func strangeCharactersHideNothing(number: String) throws {
    let page = "---\nkind: page\ntitle: A\n---\n\nWords\n\n– é £5 \(number) –\n"
    let findings = try judgement([file("index.md", page)])
    #expect(findings.map(\.place.line) == [8])
    #expect(
      try judgement([file("files/notes.txt", "a\n\(number.replacing("*", with: ""))\n")])
        .map(\.place.line) == [2])
  }

  /// The same characters around numbers of other sorts.
  @Test(arguments: [
    "０９９９ ０００ ００１８", "+44\u{2009}999\u{2009}000\u{2009}0018", "Tel:\u{A0}999\u{A0}000\u{A0}0018",
    "999 000 00１８9", "999 000 0019", "999\u{2009}\u{2009}000 0018", "£9990000018",
    "ISBN\u{A0}9990000018", "999–000–00–18",
  ])
  func strangeCharactersMakeNoAlarm(text: String) throws {
    #expect(try judgement([file("files/notes.txt", "\(text)\n")]).isEmpty)
  }

  @Test func numbersOfOtherSortsAreNot() throws {
    var dice = Dice(seed: 3)
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(dice.roll(0...9)) }.joined()
    }
    var lines: [String] = []
    for _ in 0..<500 {
      lines += [
        "0\(digits(4)) \(digits(6))", "0\(digits(3)) \(digits(3)) \(digits(4))",
        "0\(digits(2)) \(digits(4)) \(digits(4))", "+44 \(digits(3)) \(digits(3)) \(digits(4))",
        "+44 (0)\(digits(3)) \(digits(3)) \(digits(4))", "+44\(digits(10))",
        "0044 \(digits(10))", "Tel: \(digits(3)) \(digits(3)) \(digits(4))",
        "**Phone number:** \(digits(10))", "07\(digits(3)) \(digits(6))",
      ]
    }
    #expect(lines.count == 5_000)
    for _ in 0..<500 {
      lines += [
        "A8\(digits(4))", "978-\(digits(1))-\(digits(3))-\(digits(5))-\(digits(1))",
        "978\(digits(10))", "978-\(digits(10))", "ISBN \(digits(10))", "ISBN-10: \(digits(10))",
        "20\(digits(2))-\(digits(2))-\(digits(2))", "£1,\(digits(3)),\(digits(3)),\(digits(3))",
        "£\(digits(10))", "\(digits(11))", "\(digits(3)) \(digits(3)) \(digits(5))",
        "\(digits(4)) \(digits(4)) \(digits(4)) \(digits(4))",
      ]
    }
    let findings = try judgement([file("files/notes.txt", lines.joined(separator: "\n\n"))])
    let texts = findings.compactMap { $0.place.line }.map { lines[($0 - 1) / 2] }
    #expect(texts.isEmpty)
    print("\(lines.count) numbers of other sorts, \(findings.count) taken for NHS numbers")
  }

  /// Each once, at the line where it begins, whether the bytes or only the page show it.
  @Test(arguments: [
    "999 000 0018", "999 **000** 0018", "999&nbsp;000&nbsp;0018", "999&#160;000&#160;0018",
    "999 000<!-- x --> 0018", "[999 000](index.md) 0018", "999 `000` 0018", "999\\-000\\-0018",
    "999 000 \n0018", "*999* _000_ __0018__", "> 999 000\n> 0018", "+ 999\n  000 0018",
  ])
  func numbersPartedByMarkdownAreFoundOnce(text: String) throws {
    for page in [
      "---\nkind: page\ntitle: A\n---\n\nWords\n\n\(text)\n",
      "---\nkind: minutes\ndate: 1 May 2025\nstatus: agreed\nagenda:\n  - |\n    \(text.split(separator: "\n").joined(separator: "\n    "))\n---\n",
    ] {
      let findings = try judgement([file("index.md", page)])
      #expect(findings.count == 1, "\(text)")
      #expect(findings.first?.place.line != nil, "\(text)")
    }
  }

  @Test func aPhoneFieldIsNoPatient() throws {
    let page = "---\nkind: practice\nname: A\nphone: 999 000 0018\n---\n"
    #expect(try judgement([file("practice.md", page)]).isEmpty)
    // A sentence about a telephone hides nothing.
    let words = "---\nkind: page\ntitle: A\nsummary: Lost her phone: see 999 000 0018\n---\n"
    #expect(try judgement([file("index.md", words)]).count == 1)
  }

  @Test(arguments: ["files/letter.txt", "files/list.csv", "page.md"], [true, false])
  func findsThemInUTF16(path: String, isLittle: Bool) {
    let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let text = "Dear all\r\nPatient 999 000 0018 came.\r\n".utf16.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let judged = InMemory(bytes: [path: mark + text])
    #expect(judged.findings(of: "PII-01") == ["2: this looks like a patient's NHS number"])
  }

  @Test func sharedFilesAreJudgedOnceForAll() throws {
    let shared = [
      file("a.md", "---\nkind: page\ntitle: A\n---\n\n999 **000** 0018 [insert name]\n"),
      file("files/b.csv", "9990000018\n"),
    ]
    #expect(try judgement([], shared: shared).isEmpty)
    let siteDay = SiteDay(today: try day(2026, 1, 1))
    let found = SharedVerdicts.findings(of: SharedFiles(shared, day: siteDay), on: siteDay)
    #expect(
      found.map { "\($0.rule) \($0.severity) \($0.place.file):\($0.place.line ?? 0)" } == [
        "PII-01 error a.md:6", "PII-01 error files/b.csv:1", "SITE-05 error a.md:6",
      ])
  }
}
