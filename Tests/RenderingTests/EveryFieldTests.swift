import Calendar
import Diagnostics
import FrontMatter
import Practice
import Testing

/// What somebody writes into a field is on a published page: a field that is read and shown nowhere
/// is a silent loss.
@Suite struct EveryFieldTests {
  /// Fields with no place on a page of their own, each with the reason.
  static let reasons: [String: String] = [
    "kind": "says which template shows the page", "draft": "keeps a page off the site",
    "slug": "is the end of the address", "old_urls": "makes pages of their own at old addresses",
    "also_called": "is for searching, which the list of all pages does by its titles",
    "practice.menu": "is shown as the titles of its pages",
    "practice.rules": "decides what the practice is asked",
    "practice.des_since": "decides what the practice is asked",
    "practice.small_numbers": "decides which numbers are hidden",
    "practice.templates": "decides how pages look", "practice.logo": "is a picture",
    "practice.logo_words": "stands with the picture", "person.photo": "is a picture",
    "person.photo_words": "stands with the picture",
    "notice.from": "decides when it is shown", "notice.level": "decides how it looks",
    "notice.where": "decides on which pages", "news.until": "decides when it is shown",
    "policy.policy": "decides what is composed",
    "practice.online_consultation": "is linked to in words: WEB-03 asks for that link",
    "practice.extended_hours_scheme": "decides what the report says of extended hours",
    "report.extended_hours_scheme": "decides what the report says of extended hours",
    "report.surgeries.address": "is on the page about the surgery; the report tells of hours",
    "report.surgeries.phone": "is on the page about the surgery; the report tells of hours",
    "report.surgeries.access": "is on the page about the surgery; the report tells of hours",
    "report.surgeries.cqc.location": "is on the page about the surgery",
    "report.surgeries.cqc.rating": "is on the page about the surgery",
    "report.surgeries.cqc.rated_on": "is on the page about the surgery",
    "minutes.covers": "says for which parts of the report the meeting counts",
    "survey.priorities.id": "is a name for other fields",
    "survey.questions.priority": "names a priority, whose words are shown",
    "survey.questions.base": "is what the shares are counted of",
    "survey.questions.not_answered": "is taken off what the shares are counted of",
    "survey.questions.type": "decides how the answers are added up",
    "action-plan.priorities.id": "is a name for other fields",
    "action-plan.actions.priority": "names a priority, whose words are shown",
  ]

  /// Fields that a page says in words of its own.
  static let ownWords: [String: String] = [
    "practice.named_gp": "every patient has a named gp",
    "survey.questions.some_answers_only": "not all answers to this question are known",
    "action-plan.actions.significant_change": "significant change",
    "action-plan.actions.involvement": "the group and we worked on this together",
  ]

  @Test(arguments: PageKinds.all.map { $0.kind })
  func reachesAPage(_ kind: String) throws {
    let rendered = try RenderedPractice(EveryField.pages.mapValues { "---\n\($0)\n---\n\nBody.\n" })
    #expect(rendered.findings.filter { $0.severity == .error }.map(\.message) == [])
    let html = rendered.html.values.joined(separator: "\n").lowercased()
    let type = try #require(PageKinds.named(kind))
    var values: [String: [String]] = [:]
    for page in EveryField.pages.values where page.hasPrefix("kind: \(kind)\n") {
      let document = SourceDocument(
        bytes: Array(page.utf8), file: "a.yml", isYAMLOnly: true, knownKeys: [])
      collect(document.entries, PageKinds.fields(of: type), under: "", into: &values)
    }
    for path in leaves(PageKinds.fields(of: type), under: "") {
      guard Self.reasons[path] == nil, Self.reasons["\(kind).\(path)"] == nil else { continue }
      let typed = values[path] ?? []
      if typed.isEmpty, Self.ofEveryPage.contains(path) { continue }
      #expect(!typed.isEmpty, "\(kind).\(path) is not filled in")
      for value in typed {
        #expect(
          (Self.ownWords["\(kind).\(path)"].map { [$0] } ?? shown(value))
            .contains { html.contains($0.lowercased()) }, "\(kind).\(path): \(value) is on no page")
      }
    }
  }

  /// Filled in on one page for all.
  private static let ofEveryPage: Set = ["title", "summary", "reviewed", "review_by"]

  private func leaves(_ fields: [FieldDeclaration], under path: String) -> [String] {
    fields.flatMap { field in
      field.nested.isEmpty
        ? [path + field.key] : leaves(field.nested, under: path + field.key + ".")
    }
  }

  /// Every value by the path of its field; the names in tables and among answers too.
  private func collect(
    _ entries: [FieldEntry], _ fields: [FieldDeclaration], under path: String,
    into values: inout [String: [String]]
  ) {
    for entry in entries {
      guard let field = fields.first(where: { $0.key == entry.normalKey }) else { continue }
      collect(entry.value, field, at: path + field.key, into: &values)
    }
  }

  private func collect(
    _ node: FieldNode, _ field: FieldDeclaration, at path: String,
    into values: inout [String: [String]]
  ) {
    switch node.content {
    case .empty: break
    case .scalar(let scalar): values[path, default: []].append(scalar.text)
    case .list(let items):
      for item in items { collect(item, field, at: path, into: &values) }
    case .record(let entries) where field.nested.isEmpty:
      for entry in entries {
        if entry.key.hasPrefix("Field") { values[path, default: []].append(entry.key) }
        collect(entry.value, field, at: path, into: &values)
      }
    case .record(let entries): collect(entries, field.nested, under: path + ".", into: &values)
    }
  }

  /// How a page may write what was typed.
  private func shown(_ typed: String) -> [String] {
    var words = [typed]
    if let date = try? LooseDate(reading: typed) { words.append(date.words) }
    if let week = try? Week(reading: typed) {
      words += week.lines.map(\.hours).filter { $0 != "closed" }
    }
    if typed.allSatisfy({ $0.isNumber }), typed.count == 4 {
      words.append("\(typed.prefix(1)),\(typed.suffix(3))")
    }
    return words
  }
}
