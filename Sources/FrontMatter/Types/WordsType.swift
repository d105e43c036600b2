import Diagnostics

extension FieldType where Value == Words {
  /// Markdown, of one line or of many.
  package static var words: FieldType {
    FieldType(
      "words", example: "...",
      standIn: Words("", place: Place(file: ""), firstLine: 1, keepsLines: false)
    ) { node, problems in
      guard let words = Words(node) else {
        problems.wrongType(
          "this is a group of fields or a list of them, but words are wanted",
          help: "write `|` after the colon, and the words below it", at: node.place)
        return nil
      }
      guard problems.isReadable(words.markdown, at: node.place) else { return nil }
      problems.keep(words)
      return words
    }
  }
}

extension Words {
  /// Nil where the node is no text.
  fileprivate init?(_ node: FieldNode) {
    let line = node.place.line ?? 1
    if case .scalar(let scalar) = node.content {
      let isBlock = scalar.style == .block
      self.init(
        scalar.markdown, place: node.place, firstLine: isBlock ? line + 1 : line,
        keepsLines: isBlock)
    } else if let text = node.typedText {
      self.init(text, place: node.place, firstLine: line, keepsLines: false)
    } else if case .list(let items) = node.content {
      self.init(list: items, place: node.place)
    } else {
      return nil
    }
  }

  /// A list where words are wanted is a list among the words.
  private init?(list items: [FieldNode], place: Place) {
    let texts = items.compactMap(\.typedText)
    guard let firstLine = items.first?.place.line, texts.count == items.count,
      !texts.contains(where: { $0.utf8.contains(UInt8(ascii: "\n")) })
    else { return nil }
    self.init(
      texts.map { "- " + $0 }.joined(separator: "\n"), place: place, firstLine: firstLine,
      keepsLines: items.enumerated().allSatisfy { $1.place.line == firstLine + $0 })
  }
}

extension Scalar {
  /// The text without the line ends after it. In a plain value, whose lines are joined, a line end
  /// that is left stands for an empty line: the next paragraph.
  fileprivate var markdown: String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: style == .plain)
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    let markdown = lines.joined(separator: style == .plain ? "\n\n" : "\n")
    return style == .plain ? markdown.withoutMeantQuotation : markdown
  }
}

extension String {
  /// `>75% were happy` begins with "over", not with a quotation.
  fileprivate var withoutMeantQuotation: String {
    let bytes = utf8.prefix(2)
    let isFigure = bytes.last.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } == true
    return bytes.first == UInt8(ascii: ">") && isFigure ? "\\" + self : self
  }
}
