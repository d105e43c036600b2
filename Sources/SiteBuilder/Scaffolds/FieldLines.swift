import FrontMatter
import Practice

/// The fields that a starter leaves out, as comments: each with its words and what could be typed.
/// They come from the declarations, so that a new field shows up by itself.
enum FieldLines {
  static func text(of kind: any PageKind.Type, in starter: [UInt8]) -> String {
    let typed = keys(in: starter)
    let ofEveryPage = Set(FieldReader.fields(of: PageHeader.self).map(\.key))
    let missing = PageKinds.fields(of: kind).filter { !typed.contains($0.key) }
    let own = missing.filter { !ofEveryPage.contains($0.key) }
    let common = missing.filter { ofEveryPage.contains($0.key) }
    guard !missing.isEmpty else { return "" }
    let heading = ["You can say more. Take the mark # away, and write your own:"]
    return (heading + (own + common).flatMap { [""] + lines($0) })
      .map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n")
  }

  private static func lines(_ field: FieldDeclaration) -> [String] {
    let choices =
      field.choices.count > 2 || field.type.hasPrefix("one of")
      ? ": \(field.choices.joined(separator: ", "))" : ""
    return ["(\(field.words)\(choices))"] + typed(field)
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

  /// The keys at the left edge between the fences, those behind a mark # too.
  private static func keys(in starter: [UInt8]) -> Set<String> {
    var keys: Set<String> = []
    for line in starter.split(separator: UInt8(ascii: "\n")).dropFirst() {
      if line.elementsEqual("---".utf8) { break }
      let typed = line.starts(with: "# ".utf8) ? line.dropFirst(2) : line
      let key = typed.prefix {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
      }
      if !key.isEmpty, typed[key.endIndex...].first == UInt8(ascii: ":") {
        keys.insert(String(decoding: key, as: UTF8.self))
      }
    }
    return keys
  }
}
