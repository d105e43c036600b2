import Diagnostics

/// Finds the tags of a template, by bytes.
///
/// Mustache as the library reads it, less what cannot be checked before a page is rendered: set
/// delimiters, lambdas and transforms, dynamic partials, inheritance, pragmas.
struct TagScanner {
  private let bytes: [UInt8]
  private let lines: LineIndex
  private(set) var pieces: [TemplatePiece] = []
  private(set) var findings: [Finding] = []

  init(_ template: TemplateSource) {
    bytes = template.bytes
    lines = LineIndex(template.bytes, file: template.shownPath)
    scan()
  }

  private mutating func scan() {
    var at = 0
    while let open = find(Self.opening, times: 2, from: at) {
      if open > at { pieces.append(.text(at..<open)) }
      at = readTag(at: open)
    }
    if at < bytes.count { pieces.append(.text(at..<bytes.count)) }
  }

  /// Reads the tag that begins at `open` and gives the place after it.
  private mutating func readTag(at open: Int) -> Int {
    let sigil = open + 2 < bytes.count ? bytes[open + 2] : 0
    let braces = sigil == Self.opening ? 3 : 2
    let closing = String(repeating: "}", count: braces)
    let inner = open + (Self.sigils.contains(sigil) ? 3 : 2)
    let end = find(Self.closing, times: braces, from: inner)
    let isComment = sigil == UInt8(ascii: "!")
    if let next = find(Self.opening, times: 2, from: inner), next < end ?? bytes.count, !isComment {
      refuse(open..<inner, "this tag is not closed", "close it with `\(closing)`")
      return next
    }
    guard let end else {
      refuse(open..<inner, "this tag is not closed", "close it with `\(closing)`")
      return bytes.count
    }
    let range = open..<(end + braces)
    if isJoined(range) {
      refuse(
        range, "this tag and a character beside it are joined into one",
        "put a space between them, or write the character as `&#x...;`")
    }
    if !isComment { read(sigil, String(decoding: bytes[inner..<end], as: UTF8.self), range) }
    return range.upperBound
  }

  private mutating func read(_ sigil: UInt8, _ content: String, _ range: Range<Int>) {
    if let (what, instead) = Self.refused[sigil] {
      return refuse(range, "templates cannot use \(what)", instead)
    }
    let name = trimmed(content)
    guard Self.isName(name, orDot: Self.kinds[sigil] != .partial) else {
      let typed = String(decoding: bytes[range], as: UTF8.self).prefix { !$0.isNewline }
      return refuse(
        range, "`\(typed)` is not a tag that templates can use",
        "a name is letters, digits, `-` and `_`; functions such as `upper(name)` do not exist")
    }
    let kind = Self.kinds[sigil] ?? .escaped
    pieces.append(
      .tag(TemplateTag(kind: kind, name: name, place: lines.place(of: range), range: range)))
  }

  private mutating func refuse(_ range: Range<Int>, _ message: String, _ help: String) {
    findings.append(
      Finding(TemplateRule.syntax, .error, message, help: help, at: lines.place(of: range)))
  }

  /// Whether a mark or a sign beside the tag makes one Character with its brace: the library, which
  /// reads by Character, would not see that brace.
  private func isJoined(_ range: Range<Int>) -> Bool {
    let before = bytes[..<range.lowerBound].suffix(4).drop { $0 & 0xC0 == 0x80 }
    let after = bytes[range.upperBound...].prefix(4)
    guard before.last ?? 0 >= 0x80 || after.first ?? 0 >= 0x80 else { return false }
    let last = String(decoding: before, as: UTF8.self).unicodeScalars.last
    let first = String(decoding: after, as: UTF8.self).unicodeScalars.first
    return last.map { "\($0){".count == 1 } ?? false || first.map { "}\($0)".count == 1 } ?? false
  }

  /// Where `byte` next stands `count` times in a row.
  private func find(_ byte: UInt8, times count: Int, from start: Int) -> Int? {
    var length = 0
    for at in start..<max(start, bytes.count) {
      length = bytes[at] == byte ? length + 1 : 0
      if length == count { return at - count + 1 }
    }
    return nil
  }

  private func trimmed(_ content: String) -> String {
    let space = " \t\n".utf8
    let bytes = content.utf8.drop { space.contains($0) }
    let end = bytes.lastIndex { !space.contains($0) }.map(bytes.index(after:))
    return String(decoding: bytes[..<(end ?? bytes.startIndex)], as: UTF8.self)
  }
}

extension TagScanner {
  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")

  private static let kinds: [UInt8: TemplateTag.Kind] = [
    UInt8(ascii: "{"): .raw, UInt8(ascii: "&"): .raw, UInt8(ascii: "#"): .section,
    UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close, UInt8(ascii: ">"): .partial,
  ]

  private static let refused: [UInt8: (what: String, instead: String)] = [
    UInt8(ascii: "="): ("tags that change the delimiters", "keep to `{{` and `}}`"),
    UInt8(ascii: "%"): ("pragmas", "remove it: every template is escaped as HTML already"),
    UInt8(ascii: "<"): ("inheritance", "use a partial: `{{> name}}`"),
    UInt8(ascii: "$"): ("inheritance blocks", "use a partial: `{{> name}}`"),
  ]

  private static let sigils = Set(kinds.keys).union(refused.keys).union([UInt8(ascii: "!")])

  /// Letters, digits, `-` and `_`, in steps parted by dots.
  private static func isName(_ name: String, orDot: Bool) -> Bool {
    if name == "." { return orDot }
    return name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { step in
        !step.isEmpty
          && step.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
              true
            default: false
            }
          }
      }
  }
}
