import FrontMatter
import Practice

/// The fields that a starter leaves out, as comments: each with its words and what could be typed.
/// They come from the declarations, so that a new field shows up by itself.
enum FieldLines {
  static func text(of kind: any PageKind.Type, in starter: [UInt8]) -> String {
    let typed = keys(in: starter)
    let ofEveryPage = Set(FieldReader.fields(of: PageHeader.self).map(\.key))
    let fields = PageKinds.fields(of: kind)
    let missing = fields.filter { !typed.contains($0.key) }
    let own = missing.filter { !ofEveryPage.contains($0.key) }
    let common = missing.filter { ofEveryPage.contains($0.key) }
    let within = fields.filter { typed.contains($0.key) }.flatMap { field in
      field.nested.filter { !typed.contains("\(field.key).\($0.key)") }.map { (field, $0) }
    }
    let entries =
      within.map { lines($1, of: $0) } + (own + common).map { lines($0, of: nil) }
    guard !entries.isEmpty else { return "" }
    let heading = ["You can say more. Take the mark # away, and write your own:"]
    return (heading + entries.flatMap { [""] + $0 })
      .map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n")
  }

  /// A field, or, moved in as it would stand there, one of those of a group of fields.
  private static func lines(
    _ field: FieldDeclaration, of group: FieldDeclaration?
  ) -> [String] {
    let choices = field.type.hasPrefix("one of") || field.type.hasPrefix("a list of one of")
    let words = field.words + (choices ? ": \(field.choices.joined(separator: ", "))" : "")
    guard let group else { return ["(\(words))"] + typed(field) }
    let isList = group.type.hasPrefix("a list of")
    return ["(in `\(group.key)`: \(words))"] + typed(field).movedIn(by: isList ? 4 : 2)
  }

  /// The field itself: on its line, or with fields of its own below it.
  private static func typed(_ field: FieldDeclaration) -> [String] {
    let isList = field.type.hasPrefix("a list of")
    guard !field.nested.isEmpty else {
      let example = field.example
      return isList && field.choices.isEmpty
        ? ["\(field.key):"] + [example].asItem.movedIn(by: 2) : ["\(field.key): \(example)"]
    }
    let below = field.nested.flatMap(typed)
    return ["\(field.key):"] + (isList ? below.asItem : below).movedIn(by: 2)
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
