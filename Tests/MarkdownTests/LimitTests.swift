import Diagnostics
import Markdown
import Testing

@Suite(.serialized) struct LimitTests {
  static let paragraph = 32 * 1024

  static func filled(_ piece: String, to bytes: Int) -> String {
    String(String(repeating: piece, count: bytes / piece.utf8.count + 1).utf8.prefix(bytes)) ?? ""
  }

  /// As large as a page may be, of paragraphs as large as they may be.
  static func page(of piece: String) -> String {
    let paragraph = filled(piece, to: Self.paragraph - 2)
    return filled(paragraph + "\n\n", to: 256 * 1024)
  }

  static let hostile: [String: String] = [
    "nested lists": filled("- ", to: 58_000) + "x",
    "nested lists on lines": (0..<600).map { String(repeating: " ", count: $0) + "- a" }.joined(
      separator: "\n"),
    "nested quotes": filled(">", to: 256 * 1024), "quotes and lists": filled("> - ", to: 30_000),
    "lists at the limit": filled(String(repeating: "- ", count: 32) + "a\n\n", to: 256 * 1024),
    "lists kept open": String(repeating: "- ", count: 32) + "a\n"
      + String(repeating: "\n", count: 250_000),
    "items": filled("- a\n", to: 256 * 1024), "brackets": page(of: "["),
    "pictures": page(of: "![[]()"),
    "pictures below the limit": filled(filled("![[]()", to: 5_900) + "\n\n", to: 256 * 1024),
    "emphasis": page(of: "*a_ "), "strong": page(of: "**a *b "), "backticks": page(of: "`"),
    "growing backticks": filled(
      (1..<240).map { String(repeating: "`", count: $0) + "x" }.joined(), to: 256 * 1024),
    "unclosed links": page(of: "[a]("), "unclosed angles": page(of: "[a](<b"),
    "labels": page(of: "[x]["),
    "deep labels": filled(
      filled("[", to: 900) + "a" + filled("]", to: 900) + "\n\n", to: 256 * 1024),
    "definitions": filled((0..<30_000).map { "[a\($0)]: x\n\n" }.joined(), to: 256 * 1024),
    "equal definitions": filled("[a]: x\n\n", to: 256 * 1024),
    "expanding": "[a]: " + filled("x", to: 30_000) + "\n\n" + filled("[a]\n\n", to: 220_000),
    "tables": filled("|a|\n|-|\n\n", to: 170_000),
    "rows": filled("|a|\n|-|\n" + filled("|1|\n", to: 32_000) + "\n\n", to: 80_000),
    "rows too many": filled(
      "|a|b|\n|-|-|\n" + filled("|1|2|\n", to: 32_000) + "\n\n", to: 256 * 1024),
    "short rows": "|" + filled("a|", to: 8_000) + "\n|" + filled("-|", to: 8_000) + "\n"
      + filled("x\n", to: 16_000),
    "rows that may be blocks": filled(
      "|a|\n|-|\n" + filled("1\n", to: 19_000) + "\n\n", to: 38_000),
    "rows of brackets": filled("|a|\n|-|\n" + filled("[x\n", to: 5_900) + "\n\n", to: 58_000),
    "delimiters": filled("|a|b|\n" + filled("|-|\n", to: 32_000) + "\n", to: 256 * 1024),
    "tables in lists": filled(
      String(repeating: "-    ", count: 31) + "|" + filled("a|", to: 2_000) + "\n"
        + String(repeating: " ", count: 155) + "|" + filled("-|", to: 2_000) + "\n\n",
      to: 256 * 1024),
    "tables uncovered": filled("> |a|\n> |-|\n|b|\n|-|\n", to: 32_000),
    "entities": page(of: "&CounterClockwiseContourIntegral;"), "ampersands": page(of: "&"),
    "raw HTML": page(of: "<a>"), "comments": page(of: "x <!-- a -"),
    "blocks": filled("<b>\n\n", to: 256 * 1024),
    "links": filled(filled("[a](b)", to: 11_900) + "\n\n", to: 256 * 1024),
    "links typed with entities": filled(filled("[a](b&amp;)", to: 19_900) + "\n\n", to: 256 * 1024),
    "links unclosed": filled(filled("[a](", to: 7_900) + "\n\n", to: 256 * 1024),
    "headings": filled("# a\n", to: 256 * 1024),
    "names": filled("[a][r] ", to: 13_900) + "\n\n[r]: " + filled("x", to: 5000),
    "needles": "[x][r] " + filled("a", to: 20_000) + "\n[r] " + filled("[r] ", to: 3_000)
      + "\n\n[r]: " + filled("a", to: 4_000) + "b",
  ]

  /// The time is for an unoptimised build; the program itself is many times faster.
  @Test(arguments: hostile.keys.sorted())
  func hostileTextsAreCheap(name: String) throws {
    let source = try #require(Self.hostile[name])
    #expect(source.utf8.count > 5_000)
    let clock = ContinuousClock()
    var bytes = 0
    let time = clock.measure { bytes = read(source).asTyped.utf8.count }
    print("\(name): \(source.utf8.count) bytes to \(bytes) in \(time)")
    #expect(time < .seconds(5))
    #expect(bytes < 16 * 1024 * 1024)
  }

  /// Texts that pass a limit, and the line that is to be named.
  static let passed: [String: (source: String, line: Int)] = [
    "page": (filled("a\n\n", to: 256 * 1024 + 1), 174_763),
    "line": ("a\n\nb\n" + filled("c", to: paragraph), 3),
    "long line": ("a\n\n" + filled("c ", to: paragraph + 1), 3),
    "paragraph": (filled("c\n", to: paragraph + 2), 1),
    "brackets": ("a\n\n" + filled("[", to: 2_001), 3),
    "quotes": ("a\n" + String(repeating: "> ", count: 33) + "b", 2),
    "lists": (String(repeating: "- ", count: 33) + "b", 1),
    "list on lines": (nested(40), 33),
    "list after a lazy line": (
      String(repeating: "- ", count: 30) + "x\n2. y\n" + String(repeating: " ", count: 60)
        + String(repeating: "- ", count: 30) + "z", 3
    ),
    "cells": ("words\n\n" + filled("|a|\n|-|\n\n", to: 200_000), 60_003),
    "cells missing": (
      "|" + filled("a|", to: 2_000) + "\n|" + filled("-|", to: 2_000) + "\n"
        + filled("x\n", to: 100), 1
    ),
  ]

  @Test(arguments: passed.keys.sorted())
  func areReportedWithTheirLine(name: String) throws {
    let (source, line) = try #require(Self.passed[name])
    let text = read(source)
    #expect(text.marks == ["markdown-limit \(line):0"])
    #expect(text.findings.allSatisfy { $0.severity == .error && $0.help != nil })
    #expect(text.asTyped.isEmpty && text.plainText.isEmpty && text.firstList == nil)
    #expect(!text.isEmpty)
  }

  /// What people write is far from every limit.
  static let harmless: [String: String] = [
    "long list": filled("- a line of a long list, one of many\n", to: 100_000),
    "full page": filled("a paragraph\n\n", to: 256 * 1024),
    "full paragraph": filled("word ", to: paragraph - 1),
    "deepest quote": String(repeating: "> ", count: 32) + "a", "deepest list": nested(32),
    "rule of hyphens": String(repeating: "- ", count: 60),
    "indented code": "```\n" + String(repeating: " ", count: 200) + "- x\n```",
    "centred": "a\n" + String(repeating: " ", count: 100) + "centred",
    "rule after words": "cut here\n\n" + String(repeating: "- ", count: 40) + "\n",
    "rule of stars": String(repeating: "* ", count: 40),
    "links": (0..<2000).map { "[a\($0)](b.md)" }.joined(separator: "\n"),
  ]

  @Test(arguments: harmless.keys.sorted())
  func areNotMetByAccident(name: String) throws {
    let text = read(try #require(Self.harmless[name]))
    #expect(text.findings.isEmpty)
    #expect(!text.asTyped.isEmpty)
  }

  static func nested(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n")
  }

  @Test func deepTreesAreWalked() {
    let source = Self.filled("*a **a ", to: 14_000) + Self.filled("b** c*", to: 14_000)
    let html = read(source).asTyped
    #expect(html.ranges(of: "<em>").count > 1_000)
    #expect(html.ranges(of: "<em>").count == html.ranges(of: "</em>").count)
  }
}
