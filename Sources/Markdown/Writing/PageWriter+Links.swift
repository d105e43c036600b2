extension PageWriter {
  mutating func openLink(_ node: borrowing CMarkNode) {
    guard openImages == 0 else { return }
    let link = add(node, isImage: false)
    openLinks.append((link, markup.plain.count))
    guard let link else { return }
    list.openLink(link, at: markup.mark)
    markup.append(.opening, link: link)
  }

  mutating func closeLink(_ node: borrowing CMarkNode) {
    guard openImages == 0, let (link, plain) = openLinks.popLast() else { return }
    if let link {
      markup.append(.closing, link: link)
      setText(of: link, since: plain)
      list.closeLink(link, at: markup.mark)
    }
    if node.parentKind == .paragraph { list.closeInline(at: markup.mark) }
  }

  /// Nothing inside a picture's words is markup, not even another picture.
  mutating func openImage() {
    openImages += 1
    if openImages == 1 { openLinks.append((nil, markup.plain.count)) }
  }

  mutating func closeImage(_ node: borrowing CMarkNode) {
    openImages -= 1
    guard openImages == 0, let (_, plain) = openLinks.popLast() else { return }
    if let image = add(node, isImage: true) {
      setText(of: image, since: plain)
      markup.append(.image, link: image)
    } else {
      markup.append(escaping: markup.plain[plain...])
    }
  }

  /// The index of the new link; nil for one that may not be published, which is reported.
  private mutating func add(_ node: borrowing CMarkNode, isImage: Bool) -> Int? {
    let url = node.url
    let place = places.place(
      ofAddress: url, from: document.sourceLine(of: node.line), through: lastLine)
    if isPage, let refusal = LinkRule.refusal(of: url) {
      findings.append(refusal.finding(url, isImage: isImage, at: place))
      return nil
    }
    links.append(
      Link(
        destination: String(decoding: url, as: UTF8.self), title: node.title, text: "",
        isImage: isImage, place: place))
    return links.count - 1
  }

  private mutating func setText(of link: Int, since plain: Int) {
    let text = markup.plain[plain...].trimmed
    links[link].text = String(decoding: text, as: UTF8.self)
  }
}
