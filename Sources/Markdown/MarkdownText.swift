package import Diagnostics

/// A Markdown text, read once: its HTML, which waits for the addresses of links, and what there is
/// to know about it.
///
/// CommonMark, and besides: tables as in GitHub's dialect and ids for headings. Raw HTML is left
/// out and reported, and so is any link that is not on the list of `LinkRule`.
package struct MarkdownText: Sendable {
  /// The whole text; empty for a text that passes a limit.
  package let body: Passage
  package let headings: [Heading]
  /// In order.
  package let paragraphs: [Paragraph]
  /// The rows of tables in which a cell has no words; an empty corner above the names of rows is
  /// none.
  package let emptyCells: [Place]
  /// Links and pictures in order, those left out not among them.
  package let links: [Link]
  /// `SITE-08` raw HTML and `SITE-03` a level 1 (warnings), `table` words outside the columns
  /// (warning), `link-scheme` a forbidden address and `markdown-limit` (errors).
  package let findings: [Finding]
  /// The first list of the top level; nil where there is none.
  package let firstList: MarkdownList?
  private let isRefused: Bool
  private let paragraph: Passage?

  /// Reads valid UTF-8. `place` is the way back from a line (from 1) and a column (in characters,
  /// from 1) of the source to the file; the column is nil where only the line is known.
  package init(
    _ source: [UInt8], options: MarkdownOptions = .page, place: @escaping (Int, Int?) -> Place
  ) {
    let lines = SourceLines(source)
    let limits = LimitCheck.findings(in: lines, place: place)
    guard limits.isEmpty else {
      self.init(refused: limits)
      return
    }
    do {
      let parsed = try ParsedText.parse(lines, place: place)
      var writer = PageWriter(parsed.document, options: options, place: place)
      parsed.tree.walk { node, entering in writer.visit(node, entering: entering) }
      self.init(writer)
    } catch {
      self.init(refused: [error.finding])
    }
  }

  private init(refused findings: [Finding]) {
    let markup = Markup(capacity: 0, tagEnd: ">")
    body = Passage(markup, links: [], from: markup.mark, to: markup.mark)
    headings = []
    paragraphs = []
    emptyCells = []
    links = []
    self.findings = findings
    firstList = nil
    isRefused = true
    paragraph = nil
  }

  private init(_ writer: PageWriter) {
    body = writer.passage(from: .start, to: writer.markup.mark)
    headings = writer.headings
    paragraphs = writer.paragraphs.map { paragraph in
      Paragraph(
        words: writer.markup.plain[paragraph.start..<paragraph.end].trimmed, place: paragraph.place)
    }
    emptyCells = writer.emptyCells
    links = writer.links
    findings = writer.findings
    firstList = writer.firstList
    isRefused = false
    paragraph = writer.onlyParagraph
  }

  /// True where there is nothing to say; a text that is refused for its size does not count.
  package var isEmpty: Bool { !isRefused && body.isEmpty }

  /// The words alone: entities decoded, blocks parted by newlines.
  package var plainText: String { body.plainText }

  /// The same, a text for each block, each line of a block of code and each cell of a table.
  package var plainParts: [String] { body.plainParts }

  /// The HTML. `linking` is asked once for every link and picture, in order.
  package func html(linking: (Link) -> LinkTarget) -> String { body.html(linking: linking) }

  /// The HTML without `<p>`, for words inside a sentence; nil unless the text is one paragraph.
  package func inlineHTML(linking: (Link) -> LinkTarget) -> String? {
    paragraph?.html(linking: linking)
  }
}
