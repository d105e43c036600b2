/// A text as HTML, or a part of one, whose links still wait for their addresses.
package struct Passage: Sendable {
  private let markup: Markup
  private let links: [Link]
  private let start: Markup.Mark
  private let end: Markup.Mark

  init(_ markup: Markup, links: [Link], from start: Markup.Mark, to end: Markup.Mark) {
    self.markup = markup
    self.links = links
    self.start = start
    self.end = end
  }

  /// True where nothing would be printed.
  package var isEmpty: Bool {
    start.slot == end.slot && markup.bytes[start.byte..<end.byte].allSatisfy { $0 <= .space }
  }

  /// The words alone: entities decoded, blocks parted by newlines.
  package var plainText: String {
    String(decoding: markup.plain[start.plain..<end.plain].trimmed, as: UTF8.self)
  }

  /// The same, a text for each block, each line of a block of code and each cell of a table.
  package var plainParts: [String] {
    var parts: [String] = []
    var from = start.plain
    for cell in markup.cellEnds.filter({ $0 > start.plain && $0 <= end.plain }) + [end.plain] {
      parts += markup.plain[from..<cell].split(separator: .newline)
        .map { String(decoding: $0, as: UTF8.self) }
      from = cell
    }
    return parts
  }

  /// The HTML. `linking` is asked once for every link and picture, in order.
  package func html(linking: (Link) -> LinkTarget) -> String {
    if start.slot == end.slot {
      return String(decoding: markup.bytes[start.byte..<end.byte], as: UTF8.self)
    }
    var html: [UInt8] = []
    html.reserveCapacity(end.byte - start.byte + 96 * (end.slot - start.slot))
    var position = start.byte
    var isOpen = false
    var isFirstPicture = true
    for slot in markup.slots[start.slot..<end.slot] {
      html.append(contentsOf: markup.bytes[position..<slot.offset])
      position = slot.offset
      let link = links[slot.link]
      switch slot.kind {
      case .opening:
        isOpen = html.append(opening: link, to: linking(link))
      case .closing:
        if isOpen { html.append("</a>") }
      case .image:
        html.append(
          image: link, at: linking(link), isFirst: isFirstPicture, closing: markup.tagEnd)
        isFirstPicture = false
      }
    }
    html.append(contentsOf: markup.bytes[position..<end.byte])
    return String(decoding: html, as: UTF8.self)
  }
}

extension LinkTarget {
  fileprivate var printed: String? {
    switch self {
    case .address(let address), .picture(let address, _, _): address
    case .plainWords: nil
    }
  }
}

extension [UInt8] {
  /// False where no tag was printed, so that none is to be closed. Links never stand inside links.
  fileprivate mutating func append(opening link: Link, to target: LinkTarget) -> Bool {
    guard let address = target.printed else { return false }
    append("<a href=\"")
    append(address: address.utf8)
    append(titleOf: link)
    append("\">")
    return true
  }

  /// The first picture may be what people see at once; the others load when they come into view.
  fileprivate mutating func append(
    image: Link, at target: LinkTarget, isFirst: Bool, closing tagEnd: StaticString
  ) {
    guard let address = target.printed else {
      return append(escaping: image.text.utf8)
    }
    append("<img src=\"")
    append(address: address.utf8)
    append("\" alt=\"")
    append(escaping: image.text.utf8)
    append(titleOf: image)
    append("\"")
    if case .picture(_, let width, let height) = target {
      append(contentsOf: " width=\"\(width)\" height=\"\(height)\"".utf8)
      if !isFirst { append(" loading=\"lazy\"") }
    }
    append(tagEnd)
  }

  private mutating func append(titleOf link: Link) {
    guard !link.title.isEmpty, !link.isDecoration else { return }
    append("\" title=\"")
    append(escaping: link.title.utf8)
  }
}
