import Calendar
import Testing

@testable import SiteBuilder

/// The words that a local rule asks for, typed in another way than those of the page.
extension LocalRulesTests {
  /// Word and a keyboard type the same words in different characters.
  @Test(arguments: [
    ("Don\u{2019}t wait", "Don't wait."), ("Don't wait", "Don\u{2019}t wait."),
    ("\u{201C}yes\u{201D} or \u{2018}no\u{2019}", "Say \"yes\" or 'no'."),
    ("say \"yes\"", "Please say \u{201C}yes\u{201D}."), ("9am - 5pm", "Open 9am \u{2013} 5pm."),
    ("9am\u{2013}5pm", "Open 9am-5pm."), ("Healthwatch Kent", "Healthwatch\u{A0}Kent helps."),
    ("Healthwatch\u{A0}Kent", "Healthwatch Kent helps."), ("and so on\u{2026}", "And so on..."),
    ("Healthwatch", "Health&shy;watch helps."), ("drop\u{2011}in", "A drop-in clinic."),
  ])
  func wordsAreReadAsMeant(_ words: String, _ body: String) async throws {
    func verdict(_ words: String) async throws -> String? {
      let report = try await runWithRules(
        """
        name: Kent
        pages:
          - id: KENT-01
            title: t
            page: /parking/
            contains: |
              \(words)
            source: s
        """, on: CalendarDate(2014, 4, 2), body)
      return report.practices.first?.requirements.first { $0.id == "KENT-01" }?.verdict
    }
    #expect(try await verdict(words) == "met")
    #expect(try await verdict(words + " X") == "not-met")
  }
}
