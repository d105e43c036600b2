/// Notes where the parts of the text's first list are, while they are written.
struct ListRecorder {
  struct Item {
    var start: Markup.Mark
    var end: Markup.Mark?
    /// The link that the item begins with.
    var link: Int?
    /// What comes after that link in its paragraph, and the blocks after the paragraph.
    var rest: Markup.Mark?
    var restEnd: Markup.Mark?
    var blocks: Markup.Mark?
  }

  private(set) var start: Markup.Mark?
  private(set) var end: Markup.Mark?
  private(set) var items: [Item] = []
  /// How many lists are open, the first one and those inside it.
  private var depth = 0
  private var paragraphStart: Markup.Mark?
  /// The words up to the end of the link, to be sure that nothing but the link is inside what
  /// stands around it (`**[Book](book.md)** online`).
  private var linkEnd: Int?

  private var isRecording: Bool { depth == 1 && end == nil }

  mutating func openList(at mark: Markup.Mark, isOutermost: Bool) {
    guard end == nil else { return }
    if start == nil, isOutermost { start = mark }
    if start != nil { depth += 1 }
  }

  mutating func closeList(at mark: Markup.Mark) {
    guard depth > 0, end == nil else { return }
    depth -= 1
    if depth == 0 { end = mark }
  }

  mutating func openItem(at mark: Markup.Mark) {
    guard isRecording else { return }
    items.append(Item(start: mark))
  }

  mutating func closeItem(at mark: Markup.Mark) {
    guard isRecording, !items.isEmpty else { return }
    items[items.count - 1].end = mark
  }

  mutating func openParagraph(at mark: Markup.Mark) {
    guard isRecording, let item = items.last, item.blocks == nil else { return }
    paragraphStart = mark
    linkEnd = nil
  }

  mutating func openLink(_ link: Int, at mark: Markup.Mark) {
    guard let start = paragraphStart, let item = items.last, item.link == nil else { return }
    guard mark.plain == start.plain, mark.slot == start.slot else { return }
    items[items.count - 1].link = link
  }

  mutating func closeLink(_ link: Int, at mark: Markup.Mark) {
    if paragraphStart != nil, items.last?.link == link { linkEnd = mark.plain }
  }

  /// An inline that stands directly in its paragraph ends.
  mutating func closeInline(at mark: Markup.Mark) {
    guard paragraphStart != nil, let item = items.last, item.link != nil, item.rest == nil else {
      return
    }
    if linkEnd == mark.plain {
      items[items.count - 1].rest = mark
    } else {
      items[items.count - 1].link = nil
      paragraphStart = nil
    }
  }

  mutating func closeParagraph(at mark: Markup.Mark) {
    guard paragraphStart != nil, !items.isEmpty else { return }
    items[items.count - 1].restEnd = mark
  }

  mutating func beginBlocks(at mark: Markup.Mark) {
    guard paragraphStart != nil, !items.isEmpty else { return }
    items[items.count - 1].blocks = mark
    paragraphStart = nil
  }
}
