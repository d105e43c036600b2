import Diagnostics

/// Writes a tree as HTML and collects what others ask about it, in one walk.
///
/// Nothing of libcmark's own HTML is used: what is printed here is escaped here.
struct PageWriter {
  let options: MarkdownOptions
  let document: TableDocument
  var markup: Markup
  var places: PlaceFinder
  var ids: HeadingIDs
  var headings: [Heading] = []
  /// Where the words of each paragraph begin and end.
  var paragraphs: [(start: Int, end: Int, place: Place)] = []
  var emptyCells: [Place] = []
  var links: [Link] = []
  var findings: [Finding] = []
  var list = ListRecorder()

  /// How many blocks of the top level were written.
  var blocks = 0
  /// The last line of the block that is being written, for the places of what is in it.
  var lastLine = 1
  /// Where the open heading began.
  var headingStart: Markup.Mark?
  /// The links that are open, with where their words begin; nil for one that is not published.
  var openLinks: [(link: Int?, plain: Int)] = []
  /// How many pictures are open: their words are an attribute, so nothing in them is markup.
  var openImages = 0
  /// The line of the last finding about raw HTML: one is enough for a line.
  var htmlLine: Int?

  init(
    _ document: TableDocument, options: MarkdownOptions, place: @escaping (Int, Int?) -> Place
  ) {
    self.options = options
    self.document = document
    markup = Markup(
      capacity: document.bytes.count, tagEnd: options.dialect == .page ? ">" : " />")
    places = PlaceFinder(document.lines, place: place)
    ids = HeadingIDs(prefix: options.idPrefix, reserved: options.reservedIDs)
  }

  var isPage: Bool { options.dialect == .page }

  mutating func visit(_ node: borrowing CMarkNode, entering: Bool) {
    switch node.kind {
    case .text: node.withLiteral { text($0) }
    case .softBreak: lineBreak(nil)
    case .lineBreak: lineBreak("<br")
    case .code: node.withLiteral { code($0) }
    case .html: html(node)
    case .emphasis: tag(entering ? "<em>" : "</em>", node, entering)
    case .strong: tag(entering ? "<strong>" : "</strong>", node, entering)
    case .link: if entering { openLink(node) } else { closeLink(node) }
    case .image: if entering { openImage() } else { closeImage(node) }
    case .document: break
    default: block(node, entering: entering)
    }
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    markup.plain.append(contentsOf: bytes)
    if openImages == 0 { markup.append(escaping: bytes) }
  }

  private mutating func lineBreak(_ tag: StaticString?) {
    markup.plain.append(.space)
    guard openImages == 0 else { return }
    if let tag {
      markup.append(tag)
      markup.append(markup.tagEnd)
    }
    markup.append("\n")
  }

  private mutating func code(_ bytes: UnsafeBufferPointer<UInt8>) {
    markup.plain.append(contentsOf: bytes)
    guard openImages == 0 else { return }
    markup.append("<code>")
    markup.append(escaping: bytes)
    markup.append("</code>")
  }

  private mutating func tag(_ tag: StaticString, _ node: borrowing CMarkNode, _ entering: Bool) {
    guard openImages == 0 else { return }
    markup.append(tag)
    if !entering, node.parentKind == .paragraph { list.closeInline(at: markup.mark) }
  }

  /// Raw HTML that stands among words: they stay, it does not.
  private mutating func html(_ node: borrowing CMarkNode) {
    if isPage {
      let literal = node.withLiteral { Array($0) }
      let start = literal.prefix { $0 != .newline }
      let place = places.place(
        of: Array(start), from: document.sourceLine(of: node.line), through: lastLine)
      report(html: literal, isBlock: false, at: place)
    } else if openImages > 0 {
      node.withLiteral { markup.plain.append(contentsOf: $0) }
    } else {
      node.withLiteral { markup.append($0) }
    }
  }

  mutating func report(html: [UInt8], isBlock: Bool, at place: Place) {
    if let line = place.line, line == htmlLine { return }
    htmlLine = place.line
    let shown = Quoted.text(html.trimmed.prefix { $0 != .newline })
    let message =
      isBlock
      ? "HTML is not published: from `\(shown)` on it is left out, with the words in it"
      : "HTML is not published: `\(shown)` is left out"
    let help =
      html.starts(with: "<!--".utf8)
      ? "delete the comment"
      : "delete the tags, and write Markdown: `**bold**`, `- item`, `## words`"
    findings.append(Finding("SITE-08", .warning, message, help: help, at: place))
  }
}
