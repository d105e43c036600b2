/// What is written, cut into the parts that others ask for.
extension PageWriter {
  func passage(from start: Markup.Mark, to end: Markup.Mark) -> Passage {
    Passage(markup, links: links, from: start, to: end)
  }

  /// The words of a text that is a single paragraph.
  var onlyParagraph: Passage? {
    let opening = [UInt8]("<p>".utf8)
    let closing = [UInt8]("</p>\n".utf8)
    guard blocks == 1, markup.bytes.starts(with: opening) else { return nil }
    var start = Markup.Mark.start
    start.byte = opening.count
    var end = markup.mark
    end.byte -= closing.count
    return passage(from: start, to: end)
  }

  var firstList: MarkdownList? {
    guard let start = list.start, let end = list.end else { return nil }
    return MarkdownList(
      before: passage(from: .start, to: start), items: list.items.compactMap(item),
      after: passage(from: end, to: markup.mark))
  }

  private func item(_ item: ListRecorder.Item) -> MarkdownItem? {
    guard let end = item.end else { return nil }
    let whole = passage(from: item.start, to: end)
    guard let link = item.link, let rest = item.rest, let restEnd = item.restEnd,
      let blocks = item.blocks
    else {
      return MarkdownItem(
        whole: whole, link: nil, words: passage(from: end, to: end),
        more: passage(from: end, to: end))
    }
    return MarkdownItem(
      whole: whole, link: links[link],
      words: passage(from: markup.afterSeparator(rest, before: restEnd), to: restEnd),
      more: passage(from: blocks, to: end))
  }
}

extension Markup {
  /// The mark after a dash or colon and the spaces around it, as people put between a link and
  /// what they say about it.
  fileprivate func afterSeparator(_ mark: Mark, before end: Mark) -> Mark {
    var limit = end.byte
    if mark.slot < end.slot { limit = min(limit, slots[mark.slot].offset) }
    let words = bytes[mark.byte..<limit]
    let gap = words.prefix { $0 == .space || $0 == .newline }.count
    var skipped = gap
    for separator in ["-", "\u{2013}", "\u{2014}", ":"] {
      let rest = words.dropFirst(gap)
      guard rest.starts(with: separator.utf8) else { continue }
      let after = rest.dropFirst(separator.utf8.count)
      guard let next = after.first else { return end }
      guard next == .space || next == .newline else { continue }
      skipped += separator.utf8.count + after.prefix { $0 == .space || $0 == .newline }.count
    }
    return Mark(byte: mark.byte + skipped, slot: mark.slot, plain: mark.plain + skipped)
  }
}
