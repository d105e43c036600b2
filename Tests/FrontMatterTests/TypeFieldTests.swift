import Calendar
import Diagnostics
import FrontMatter
import Testing

/// Types as kinds of pages use them.
@Suite struct TypeFieldTests {
  enum Level: String, CaseIterable { case information, warning }

  struct Page: FieldRecord {
    let title: String
    let due: LooseDate?
    let level: Level?
    let covers: [Level]
    let also: [String]

    init(from fields: inout FieldReader) {
      title = fields.required("title", .text, "what the page is about")
      due = fields.optional("due", .date, "when it is due")
      level = fields.optional("level", .choice(Level.self), "how urgent it is")
      covers = fields.list("covers", of: .choice(Level.self), "what it covers")
      also = fields.list("also", of: .text, "other names")
    }
  }

  static func read(_ entries: [(String, FieldNode)]) -> (Page?, [Finding]) {
    var problems = FieldProblems()
    guard case .record(let fields) = FieldNode.record(entries).content else { return (nil, []) }
    let page = FieldReader.read(
      Page.self, from: fields, at: FieldNode.fixedPlace, problems: &problems)
    return (page, problems.findings)
  }

  @Test func whatEditorsLeaveEmptyIsNotGiven() {
    let (page, findings) = Self.read([
      ("title", .typed("Flu: book now")), ("due", .typed("", .quoted)),
      ("level", .typed(" \u{A0}", .quoted)),
      ("also", .list([.typed("", .quoted), .typed("jab"), .empty()], asTyped: "- \"\"")),
    ])
    #expect(findings.isEmpty)
    #expect(page?.title == "Flu: book now")
    #expect(page?.due == nil)
    #expect(page?.level == nil)
    #expect(page?.also == ["jab"])
  }

  @Test func anEmptyTextIsMissingWhereItIsRequired() {
    let (page, findings) = Self.read([("title", .typed("", .quoted))])
    #expect(page == nil)
    #expect(findings.map(\.rule) == ["missing-field"])
  }

  struct Diary: FieldRecord {
    let pages: [Page]
    let newest: Page?

    init(from fields: inout FieldReader) {
      pages = fields.list("pages", of: .record(Page.self), "the pages")
      newest = fields.optional("newest", .record(Page.self), "the newest page", example: "{a: 1}")
    }
  }

  private static func diary(_ page: [(String, FieldNode)]) -> (Diary?, [Finding]) {
    var problems = FieldProblems()
    let group = FieldNode.record(page)
    let entries: [(String, FieldNode)] = [
      ("pages", .list([group], asTyped: "- title:")), ("newest", group),
    ]
    guard case .record(let fields) = FieldNode.record(entries).content else { return (nil, []) }
    let diary = FieldReader.read(
      Diary.self, from: fields, at: FieldNode.fixedPlace, problems: &problems)
    return (diary, problems.findings)
  }

  /// A group of which only the keys stand there is a form that nobody filled in.
  @Test func aGroupLeftEmptyIsNotGiven() {
    let (diary, findings) = Self.diary([("title", .empty()), ("due", .typed("", .quoted))])
    #expect(findings.isEmpty)
    #expect(diary?.pages.isEmpty == true && diary?.newest == nil)
    #expect(Self.diary([("title", .empty()), ("due", .typed("soon"))]).1.count == 4)
    #expect(Self.diary([]).1.map(\.rule) == ["missing-field", "missing-field"])
    // Its keys are looked at all the same.
    #expect(
      Self.diary([("title", .empty()), ("deu", .empty())]).1.map(\.rule)
        == ["unknown-field", "unknown-field"])
  }

  @Test func aFieldMayHaveASampleOfItsOwn() {
    #expect(FieldReader.fields(of: Diary.self).map(\.example).last == "{a: 1}")
  }

  @Test func oneRunFindsEveryMistake() {
    let (page, findings) = Self.read([
      ("due", .typed("soon")), ("level", .typed("warn")),
      ("covers", .list([.typed("warning"), .typed("infos")], asTyped: "[warning, infos]")),
    ])
    #expect(page == nil)
    #expect(findings.map(\.rule) == ["missing-field", "field-value", "field-value", "field-value"])
  }

  @Test func aListOfChoicesMayBeOneWord() {
    let (page, _) = Self.read([("title", .typed("a")), ("covers", .typed("Warning"))])
    #expect(page?.covers == [.warning])
  }

  @Test func typesDeclareThemselves() {
    let fields = FieldReader.fields(of: Page.self)
    #expect(fields.map(\.key) == ["title", "due", "level", "covers", "also"])
    #expect(
      fields.map(\.type) == [
        "text", "a date", "one of information, warning", "a list of one of information, warning",
        "a list of text",
      ])
    #expect(fields[2].choices == ["information", "warning"])
    #expect(fields[1].example == "11 February 2014")
  }

  /// What a message tells people to type must be understood.
  @Test func examplesAreReadAsTheyStand() {
    func check<Value>(_ type: FieldType<Value>, _ name: Comment) {
      #expect(TypeReading(type, type.example).value != nil, name)
    }
    check(.text, "text")
    check(.words, "words")
    check(.date, "date")
    check(.month, "month")
    check(.year, "year")
    check(.time, "time")
    check(.week, "week")
    check(.whole, "whole")
    check(.pounds, "pounds")
    check(.percent, "percent")
    check(.figure, "figure")
    check(.yesNo, "yesNo")
    check(.url, "url")
    check(.email, "email")
    check(.phone, "phone")
    check(.postcode, "postcode")
    check(.path, "path")
    check(.slug, "slug")
    check(.choice(Level.self), "choice")
  }
}
