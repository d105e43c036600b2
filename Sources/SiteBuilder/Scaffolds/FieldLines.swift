import Calendar
import FrontMatter
import Practice

/// The fields that a starter leaves out, as comments: each with its words and what could be typed.
/// They come from the declarations, so that a new field shows up by itself.
///
/// Nothing stands after a key: whoever takes the mark away and writes nothing has said nothing, and
/// no sample of ours is ever published as a fact.
struct FieldLines {
  /// Samples of days are of today: one of long ago looks wrong beside `next_meeting`.
  let today: CalendarDate

  /// What the places of a starter of the kind are filled in with: `fields`, and `surgeries_fields`
  /// where the starter has some of the fields of `surgeries`.
  func places(of kind: any PageKind.Type, in starter: [UInt8]) -> [String: String] {
    let typed = Self.keys(in: starter)
    let fields = PageKinds.fields(of: kind)
    var places = ["fields": others(of: fields, typed: typed)]
    for group in fields where typed.contains(group.key) {
      places["\(group.key)_fields"] = within(group, typed: typed)
    }
    return places
  }

  private func others(of fields: [FieldDeclaration], typed: Set<String>) -> String {
    let ofEveryPage = Set(FieldReader.fields(of: PageHeader.self).map(\.key))
    let missing = fields.filter { !typed.contains($0.key) }
    let own = missing.filter { !ofEveryPage.contains($0.key) }
    let common = missing.filter { ofEveryPage.contains($0.key) }
    guard !missing.isEmpty else { return "" }
    let heading =
      "You can say more. Take the mark # away from a line, and write your own behind it:"
    return ([heading] + (own + common).flatMap { [""] + entry($0, width: 96) }).asComments(at: 0)
  }

  /// The rest of a group, where it would stand.
  private func within(_ group: FieldDeclaration, typed: Set<String>) -> String {
    let missing = group.nested.filter { !typed.contains("\(group.key).\($0.key)") }
    guard !missing.isEmpty else { return "" }
    let heading = "There is room for more here. Take the mark # away, and write your own behind it:"
    let margin = group.isList ? 4 : 2
    return ([heading] + missing.flatMap { entry($0, width: 96 - margin) }).asComments(at: margin)
  }

  /// A field with its words.
  private func entry(_ field: FieldDeclaration, width: Int) -> [String] {
    "(\(words(on: field)))".lines(atMost: width) + typed(field)
  }

  /// What it says, and what could be typed.
  private func words(on field: FieldDeclaration) -> String {
    guard field.nested.isEmpty else {
      let parts = field.nested.map { "`\($0.key)`: \(words(on: $0))" }
      return ([field.words] + parts).joined(separator: "; ")
    }
    if !field.choices.isEmpty {
      return "\(field.words): \(field.choices.joined(separator: ", "))"
    }
    let isSaid = field.example == "..." || field.words.contains("such as")
    return field.words + (isSaid ? "" : ", such as `\(sample(of: field))`")
  }

  private func sample(of field: FieldDeclaration) -> String {
    switch field.type {
    case "a date": today.words
    case "a reporting year": ReportingYear(containing: today).previous.name
    default: field.example
    }
  }

  /// The field itself: on its line, or with fields of its own below it.
  private func typed(_ field: FieldDeclaration) -> [String] {
    guard !field.nested.isEmpty else {
      return ["\(field.key):"] + (field.isList && field.choices.isEmpty ? ["  -"] : [])
    }
    let below = field.nested.flatMap(typed)
    return ["\(field.key):"] + (field.isList ? below.asItem : below).movedIn(by: 2)
  }

  /// The keys at the left edge between the fences, those behind a mark # too, and `key.part` for
  /// what stands below them.
  private static func keys(in starter: [UInt8]) -> Set<String> {
    var keys: Set<String> = []
    var top = ""
    for line in starter.split(separator: UInt8(ascii: "\n")).dropFirst() {
      if line.elementsEqual("---".utf8) { break }
      let typed = line.starts(with: "# ".utf8) ? line.dropFirst(2) : line
      let isBelow = typed.first == UInt8(ascii: " ")
      guard let key = key(of: typed.drop { " -".utf8.contains($0) }) else { continue }
      if !isBelow { top = key }
      keys.insert(isBelow ? "\(top).\(key)" : key)
    }
    return keys
  }

  private static func key(of line: ArraySlice<UInt8>) -> String? {
    let key = line.prefix {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
    }
    guard !key.isEmpty, line[key.endIndex...].first == UInt8(ascii: ":") else { return nil }
    return String(decoding: key, as: UTF8.self)
  }
}

extension FieldDeclaration {
  fileprivate var isList: Bool { type.hasPrefix("a list of") }
}

extension [String] {
  fileprivate func asComments(at margin: Int) -> String {
    map { $0.isEmpty ? "#" : "# \($0)" }.movedIn(by: margin).joined(separator: "\n")
  }
}

extension String {
  /// Broken at spaces, but not within a sample.
  fileprivate func lines(atMost width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      guard let last = lines.last else {
        lines = [String(word)]
        continue
      }
      let isInSample = last.count(where: { $0 == "`" }) % 2 == 1
      if isInSample || last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
