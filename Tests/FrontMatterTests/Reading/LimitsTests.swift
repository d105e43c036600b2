import Diagnostics
import Testing

@testable import FrontMatter

/// Hostile files end in a finding with a place, quickly.
@Suite struct LimitsTests {
  struct Attack: CustomTestStringConvertible {
    let testDescription: String
    let fields: String
    /// The limit that is reported; nil where the file is simply read.
    let message: String?
    init(_ name: String, _ fields: String, _ message: String?) {
      testDescription = name
      self.fields = fields
      self.message = message
    }
  }

  static let deep = "this stands in more than 16 groups and lists inside each other"
  static let many = "this file has more than 5,000 values; what follows is not read"
  static let long = "the fields of this file are longer than 64 KiB"

  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
  static func full(_ text: String) -> String { many(text, ReadingLimits.bytes / text.utf8.count) }

  static let attacks: [Attack] = [
    Attack("an alias bomb as a key", bomb + "? *i\n: x\n*i : y", nil),
    Attack("a billion laughs", bomb, nil),
    Attack("100,000 open brackets", "a: " + many("[", 100_000), long),
    Attack("60,000 open brackets", "a: " + many("[", 60_000), deep),
    Attack("60,000 open braces", "a: " + many("{", 60_000), nil),
    Attack("20,000 open braces with keys", "a: " + many("{a: ", 16_000), deep),
    Attack("20,000 pairs in brackets", "a: " + many("[a: ", 16_000), deep),
    Attack("seventeen lists", "a: " + many("[", 17) + many("]", 17), deep),
    Attack("fifteen lists", "a: " + many("[", 15) + many("]", 15), nil),
    Attack("64 KiB of dashes on a line", "a:\n" + many("- ", 32_000), deep),
    Attack("64 KiB of items", "a:\n" + many("- \n", 21_000), many),
    Attack("64 KiB of bullets", "a:\n" + many("•\n", 16_000), many),
    Attack("64 KiB of keys", (0..<6_000).map { "k\($0): x\n" }.joined(), many),
    Attack("64 KiB of commas", "a: [" + full("x,").dropLast(8) + "]", many),
    Attack(
      "64 KiB of commas in braces", "a: {" + (0..<9_000).map { "\($0)," }.joined() + "}", many),
    Attack("64 KiB of numbers with commas", "a: {b: 1" + many(",234", 16_000) + "}", nil),
    Attack(
      "a line deeper than the one before", (0..<350).map { many(" ", $0) + "a:\n" }.joined(), deep),
    Attack("seventeen groups", (0..<17).map { many(" ", $0) + "a:\n" }.joined(), deep),
    Attack("64 KiB of quotes", "a: " + many("\"", 65_000), nil),
    Attack("64 KiB of apostrophes", "a: " + many("'", 65_001), nil),
    Attack("64 KiB of open quotes", many("- \"\n", 16_000), nil),
    Attack("64 KiB of colons", many(":", 65_000), nil),
    Attack("64 KiB of colons with blanks", many(": ", 32_000), nil),
    Attack("64 KiB of lines without a key", many("x\n", 32_000), nil),
    Attack("64 KiB of comments", many("#1: ", 16_000), nil),
    Attack("64 KiB of tabs", many("\t", 65_000), nil),
    Attack("64 KiB of lines with a tab", "a: x\n" + many("\tb\n", 21_000), nil),
    Attack("64 KiB of empty lines", many("\n", 65_000), nil),
    Attack("64 KiB of no-break spaces", many("\u{A0}", 32_000), nil),
    Attack("64 KiB of control characters", many("\u{1}\n", 32_000), nil),
    Attack("64 KiB of text", "a: |\n" + many("  é\n", 13_000), nil),
    Attack("64 KiB of folded text", "a: >\n" + many("  é\n", 13_000), nil),
    Attack("64 KiB of question marks", many("? \n", 21_000), nil),
    Attack("64 KiB of nested links", "a: [" + many("[[[[a](b),](c)", 4_000) + "]", nil),
    Attack("one byte too many", full("# comment\n") + many("#", 7), long),
  ]

  /// Nine anchors, each of nine aliases of the one before.
  static let bomb = "abcdefghi".reduce("") { lines, letter in
    lines + "\(letter): &\(letter) [\(Self.many("*\(letter), ", 8))*\(letter)]\n"
  }

  @Test(arguments: attacks)
  func endsQuickly(_ attack: Attack) {
    var document = read("")
    let time = ContinuousClock().measure { document = read(attack.fields) }
    #expect(time < .seconds(2), "\(time)")
    let limits = document.findings.filter { $0.rule == "front-matter-limit" }.map(\.message)
    if let message = attack.message {
      #expect(limits.first == message)
      #expect(document.findings.allSatisfy { $0.place.line != nil })
    } else {
      #expect(limits.allSatisfy { $0 == "there are more problems from here on" })
    }
    #expect(document.findings.count <= ReadingLimits.findings + 1)
    #expect(document.body == Array("Body.\n".utf8))
  }

  @Test func exactly64KiBAreRead() {
    let fields = "title: x\n" + String(repeating: "#", count: ReadingLimits.bytes - 10)
    #expect(read(fields).entries.shown == "title: \"x\"")
    #expect(read(fields + "#").findings.map(\.message) == [Self.long])
  }
}
