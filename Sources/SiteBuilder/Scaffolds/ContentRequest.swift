package import Calendar
import Diagnostics
import FrontMatter
import Practice
import Starters

/// Where `sitegen new` writes, and on which day.
package struct ContentRequest: Sendable {
  package let content: String
  /// The practice that was named; nil where there is but one to choose.
  package let practice: String?
  package let today: CalendarDate

  package init(content: String, practice: String?, today: CalendarDate) {
    self.content = content
    self.practice = practice
    self.today = today
  }

  var running: ReportingYear { ReportingYear(containing: today) }

  /// What the places of every starter say on the day.
  var values: [String: String] {
    [
      "today": today.words, "in_a_week": today.adding(days: 7).words,
      "earnings_year": running.previous.previous.name, "next_id": "1",
    ]
  }

  /// A starter filled in, with the fields that it leaves out as comments.
  func text(_ starter: Starter, _ values: [String: String]) -> [UInt8] {
    var all = self.values.merging(values) { $1 }
    if let kind = PageKinds.named(starter.name) {
      all.merge(FieldLines(today: today).places(of: kind, in: starter.filled([:]))) { own, _ in own
      }
    }
    return starter.filled(all)
  }

  /// The one practice that is meant, with all its files.
  func chosenPractice() throws -> ChosenPractice {
    let tree = try ContentTree.read(content)
    let all = try Selection([practice].compactMap { $0 }).choose(from: tree.practices, in: content)
    guard let name = all.first else {
      throw NewContentError.notUnderstood(
        "there is no practice in `\(content)` yet",
        help: "begin with `sitegen new practice` and its name")
    }
    guard all.count == 1 else {
      let names = all.map { "`\($0.slug)`" }.joined(separator: ", ")
      throw NewContentError.notUnderstood(
        "it is not clear which practice is meant", help: "name one of \(names): `--practice NAME`")
    }
    return ChosenPractice(
      folder: try tree.practice(name), shared: SharedFiles(tree.shared, day: SiteDay(today: today)),
      content: tree.path, today: today)
  }
}

/// The name of a page or a practice, as it is typed after the kind.
struct TypedName {
  let text: String
  /// The part of a path that it becomes.
  let slug: String

  init(_ typed: String) throws(NewContentError) {
    text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    slug = AddressName.slug(of: text)
    let hasControls = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard !slug.isEmpty, !hasControls, text.utf8.count <= 200 else {
      throw .notUnderstood(
        slug.isEmpty
          ? "this name has no letter from a to z and no digit, so that no address can be made of it"
          : "this name has characters that no page can show, or too many",
        help: "write it in a few plain words, such as \"Blood tests\"")
    }
  }
}
