import Calendar
import Diagnostics
import FrontMatter
import Practice
import Starters
import Testing

@testable import SiteBuilder

/// The fields that a new file lists behind marks #: each can be taken out where it stands, as it is
/// and with what its words say could be typed.
@Suite struct FieldLinesTests {
  @Test(arguments: PageKinds.all.map { $0.kind })
  func eachLineCanBeTakenOutWhereItStands(kind: String) throws {
    let file = try NewFile(of: kind)
    #expect(file.errors(in: file.lines) == [])
    #expect(file.entries.count >= 5)
    for entry in file.entries {
      let name = file.lines[entry.lowerBound]
      #expect(file.errors(in: file.takingOut(entry.prefix(1))) == [], "\(name)")
      #expect(file.errors(in: file.takingOut(entry)) == [], "\(name)")
      // The line itself, and those of its group that it cannot do without.
      for line in entry {
        let lines = file.takingOut(entry, typed: { $0 == line || file.isRequired($0, in: entry) })
        #expect(file.errors(in: lines) == [], "\(file.lines[line]), filled in")
      }
      #expect(file.errors(in: file.takingOut(entry, typed: { _ in true })) == [], "\(name)")
    }
    #expect(file.errors(in: file.takingOut(file.entries.joined())) == [])
    let all = file.takingOut(file.entries.joined(), typed: { _ in true })
    #expect(file.errors(in: all) == [], "\(all.joined(separator: "\n"))")
  }

  /// What is taken out and left empty says nothing at all.
  @Test(arguments: PageKinds.all.map { $0.kind })
  func nothingIsSaidUntilItIsTyped(kind: String) throws {
    for line in try NewFile(of: kind).lines where line.contains("# ") && line.contains(": ") {
      let typed = line.drop { $0 == " " || $0 == "#" || $0 == "-" }
      let key = typed.prefix { $0.isLowercase || $0 == "_" }
      #expect(key.isEmpty || !typed[key.endIndex...].hasPrefix(": "), "\(line)")
    }
  }

  @Test func samplesFitTheirFields() throws {
    let practice = try NewFile(of: "practice").text
    for words in [
      "such as `appointments.md`)\n# menu:\n#   -\n", "such as `10`)\n# small_numbers:\n",
      "    # (its own number, where it has one, such as `01632 960101`)\n    # phone:\n",
    ] {
      #expect(practice.contains(words), "\(words)")
    }
    #expect(try NewFile(of: "minutes").text.contains("such as `8`)\n# present_members:\n"))
    // Where a field of a group belongs, it is listed: not far away, at the end.
    let surgeries = try #require(practice.split(separator: "\nsurgeries:\n").last)
    let itsOwn = try #require(surgeries.firstRange(of: "    # phone:\n"))
    #expect(!surgeries[..<itsOwn.lowerBound].contains("\nopening_hours:"))
  }
}

/// A file as `sitegen new` writes it, and what can be taken out of its comments.
private struct NewFile {
  let kind: any PageKind.Type
  let lines: [String]
  /// Each field with the lines below it, by their numbers.
  let entries: [Range<Int>]
  private let fields: [Int: FieldDeclaration]
  private let today: CalendarDate

  var text: String { lines.joined(separator: "\n") }

  init(of name: String) throws {
    kind = try #require(PageKinds.named(name))
    let starter = try #require(Starter.named(name))
    today = try #require(CalendarDate(2026, 5, 18))
    let request = ContentRequest(content: "Content", practice: nil, today: today)
    let values = [
      "title": "A title", "name": "A name", "date": "12 May 2026", "status": "draft",
      "month": "April 2026", "year": "2026/27",
    ]
    lines = String(decoding: request.text(starter, values), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    (entries, fields) = Self.fields(in: lines, of: kind)
  }

  /// A line in brackets says what the field is; behind it the field stands.
  private static func fields(
    in lines: [String], of kind: any PageKind.Type
  ) -> ([Range<Int>], [Int: FieldDeclaration]) {
    var entries: [Range<Int>] = []
    var found: [Int: FieldDeclaration] = [:]
    var group: FieldDeclaration?
    let all = PageKinds.fields(of: kind)
    for (number, line) in lines.enumerated() {
      if let key = line.key(behind: ""), !line.hasPrefix(" ") {
        group = all.first { $0.key == key }
      }
      guard let mark = line.firstRange(of: "# "), number > 0,
        lines[number - 1].hasPrefix(line[..<mark.upperBound]),
        lines[number - 1].hasSuffix(")"), let key = line.key(behind: "# ")
      else { continue }
      let margin = line[..<mark.upperBound]
      let known = margin == "# " ? all : group?.nested ?? []
      guard let field = known.first(where: { $0.key == key }) else { continue }
      let below = lines[(number + 1)...].prefix { $0.hasPrefix(margin + "  ") }
      entries.append(number..<below.endIndex)
      found[number] = field
      var stack = [field]
      for index in below.indices {
        let indent = lines[index].dropFirst(margin.count).prefix { $0 == " " || $0 == "-" }
        guard let key = lines[index].dropFirst(margin.count).description.key(behind: "") else {
          found[index] = field
          continue
        }
        while stack.count > 1, !stack[stack.count - 1].nested.contains(where: { $0.key == key }) {
          stack.removeLast()
        }
        guard indent.count > 0,
          let part = stack[stack.count - 1].nested.first(where: { $0.key == key })
        else { continue }
        found[index] = part
        if !part.nested.isEmpty { stack.append(part) }
      }
    }
    return (entries, found)
  }

  func isRequired(_ line: Int, in entry: Range<Int>) -> Bool { fields[line]?.isRequired == true }

  /// The file without the marks before these lines, with something typed into some of them.
  func takingOut(
    _ numbers: some Sequence<Int>, typed: (Int) -> Bool = { _ in false }
  ) -> [String] {
    var lines = lines
    for number in numbers {
      guard let mark = lines[number].firstRange(of: "# ") else { continue }
      lines[number].removeSubrange(mark)
      guard typed(number), let field = fields[number], field.nested.isEmpty else { continue }
      let isItem = lines[number].hasSuffix("-")
      let hasItems = field.type.hasPrefix("a list of") && field.choices.isEmpty
      if isItem || !hasItems { lines[number] += " " + sample(of: field) }
    }
    return lines
  }

  private func sample(of field: FieldDeclaration) -> String {
    field.choices.first ?? (field.example == "..." ? "Some words" : field.example)
  }

  func errors(in lines: [String]) -> [String] {
    let path = kind.kind == "practice" ? "practice.md" : "page.md"
    let practice = "---\nkind: practice\nname: A\nphone: 01632 960101\n---\n"
    let texts = ["practice.md": practice].merging([path: lines.joined(separator: "\n")]) { $1 }
    let files = texts.map { path, text in
      SourceFile(path: path, shownPath: path, bytes: Array(text.utf8))
    }
    let day = SiteDay(today: today)
    return PracticeReader(day: day, shared: SharedFiles([], day: day)).read(
      slug: "a", folder: "Content/a", files: files.sorted { $0.path < $1.path }
    ).findings
      // A new policy lists the fields of all of them, and the reading says of which each one is.
      .filter { $0.rule != "stray-field" || kind.kind != "policy" }
      .filter { $0.severity == .error && $0.place.file == path }
      .map { "\($0.place.line ?? 0): \($0.message)" }
  }
}

extension String {
  fileprivate func key(behind mark: String) -> String? {
    let typed = drop { $0 == " " }
    guard typed.hasPrefix(mark) else { return nil }
    let name = typed.dropFirst(mark.count).drop { $0 == " " || $0 == "-" }
    let key = name.prefix { $0.isLowercase || $0 == "_" }
    return !key.isEmpty && name[key.endIndex...].hasPrefix(":") ? String(key) : nil
  }
}
