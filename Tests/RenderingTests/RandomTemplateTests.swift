import Diagnostics
import Rendering
import Testing
import Views

/// Templates put together at random: what the check accepts, the library accepts, and no text gets
/// out of its place.
@Suite struct RandomTemplateTests {
  private static let fragments = [
    "{{title}}", "{{ title }}", "{{{body}}}", "{{&body}}", "{{#summary}}", "{{/summary}}",
    "{{^summary}}", "{{summary}}", "{{.}}", "{{#people}}", "{{/people}}", "{{name}}",
    "{{> person}}",
    "{{! note }}", "{{#is_open}}", "{{/is_open}}", "<p>", "</p>", "<a href=\"", "\">", "\"",
    " title='",
    "'", ">", "<", "=", " ", "\n", "\n  ", "<script>", "</script>", "<!--", "-->", "{", "}", "{{",
    "}}",
    "{{{", "}}}", "é", "\u{301}", "\u{600}", "\r\n", "<pre>", "</pre>",
  ]

  private static let hostile = Sample(
    title: "\"'>\u{301}<HOSTILE>", summary: "</script>-->'\"<HOSTILE>", body: HTML("<hr>"),
    isOpen: true,
    people: [Person(name: "'\u{FE0F}\"<HOSTILE>")])

  @Test(arguments: 0..<4 as Range<UInt64>)
  func whatIsAcceptedIsSafe(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var accepted = 0
    for _ in 0..<40 {
      let text =
        (0..<Int.random(in: 1...7, using: &random))
        .map { _ in Self.fragments.randomElement(using: &random) ?? "" }.joined() + "\n"
      let (library, findings) = TemplateLibrary.load(
        theme(text, ["person": "[{{title}}]"]), for: [sampleEntry])
      #expect(
        !findings.contains { $0.message.hasSuffix("cannot be read as Mustache") },
        "\(text.debugDescription)")
      guard let library else { continue }
      accepted += 1
      let page = Array(try library.render(Self.hostile, with: "sample").text.utf8)
      for mark in ["<HOSTILE", "'\u{FE0F}", "'>", "\"'"] where !text.contains(mark) {
        #expect(!String(decoding: page, as: UTF8.self).utf8.contains(mark.utf8), "\(text)")
      }
    }
    #expect(accepted > 4)
  }
}

/// Sebastiano Vigna's generator: the same numbers from the same seed, everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
