import Calendar
import Diagnostics

/// A mark of Markdown in a text that is published as typed: a link or bold words.
enum TypedMarkdown {
  case link(words: String, whole: String)
  case bold(words: String)

  /// The first one of a text; nil where its brackets and stars are nothing but that.
  init?(in text: String) {
    let bytes = Array(text.utf8)
    for at in bytes.indices {
      if let link = Self.link(at: at, in: bytes) ?? Self.bold(at: at, in: bytes) {
        self = link
        return
      }
    }
    return nil
  }

  /// `[words](target)`, where the target can be a path or an address.
  private static func link(at start: Int, in bytes: [UInt8]) -> TypedMarkdown? {
    guard bytes[start] == UInt8(ascii: "["),
      let close = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "]")), close > start + 1,
      close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "("),
      let end = bytes[(close + 2)...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let target = bytes[(close + 2)..<end]
    guard target.contains(where: { "/.#:@".utf8.contains($0) }),
      !target.contains(UInt8(ascii: " "))
    else { return nil }
    return .link(
      words: String(decoding: bytes[(start + 1)..<close], as: UTF8.self),
      whole: String(decoding: bytes[start...end], as: UTF8.self))
  }

  /// `**words**`, not in the middle of a word: `A**` is a grade.
  private static func bold(at start: Int, in bytes: [UInt8]) -> TypedMarkdown? {
    func isStars(_ at: Int) -> Bool {
      at + 1 < bytes.count && bytes[at] == UInt8(ascii: "*") && bytes[at + 1] == UInt8(ascii: "*")
    }
    func isWord(_ at: Int) -> Bool {
      bytes.indices.contains(at)
        && (bytes[at].isLetterOrDigit || bytes[at] >= 0x80 || bytes[at] == UInt8(ascii: "*"))
    }
    guard isStars(start), !isWord(start - 1),
      let end = bytes[(start + 2)...].firstIndex(of: UInt8(ascii: "*")), isStars(end),
      !isWord(end + 2)
    else { return nil }
    let words = bytes[(start + 2)..<end]
    guard words.first != UInt8(ascii: " "), words.last != UInt8(ascii: " "),
      words.contains(where: { $0.isLetterOrDigit })
    else { return nil }
    return .bold(words: String(decoding: words, as: UTF8.self))
  }
}

extension FieldProblems {
  /// Warns where what stands in a text would be shown with its marks.
  mutating func checkPlain(_ text: String, at place: Place) {
    switch TypedMarkdown(in: text) {
    case .link(let words, let whole):
      report(
        .markdownInText(
          "\(Misread.quoted(whole)) is no link here: this field is plain text",
          "write only \(Misread.quoted(words)); a link can stand in the text of the page", place))
    case .bold(let words):
      report(
        .markdownInText(
          "\(Misread.quoted("**\(words)**")) is not bold here: this field is plain text",
          "write \(Misread.quoted(words)) without the stars", place))
    case nil: break
    }
  }
}

extension Finding {
  fileprivate static func markdownInText(
    _ message: String, _ help: String, _ place: Place
  ) -> Finding {
    Finding("plain-text", .warning, message, help: help, at: place)
  }
}
