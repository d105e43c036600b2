import Diagnostics

extension PageWriter {
  mutating func block(_ node: borrowing CMarkNode, entering: Bool) {
    if entering {
      lastLine = document.sourceLine(of: node.lastLine)
      if node.parentKind == .document { blocks += 1 }
    }
    switch node.kind {
    case .paragraph: paragraph(node, entering: entering)
    case .heading:
      if let cell = document.cell(at: node.line) {
        if entering { openCell(cell, node) } else { closeCell(cell, node) }
      } else if entering {
        openHeading(node)
      } else {
        closeHeading(node)
      }
    case .quote:
      markup.startLine()
      markup.append(entering ? "<blockquote>\n" : "</blockquote>\n")
    case .list: listTag(node, entering: entering)
    case .item: item(entering: entering)
    case .codeBlock: codeBlock(node)
    case .htmlBlock: htmlBlock(node)
    case .rule:
      markup.startLine()
      markup.append("<hr")
      markup.append(markup.tagEnd)
      markup.append("\n")
    default: break
    }
  }

  private mutating func paragraph(_ node: borrowing CMarkNode, entering: Bool) {
    let isTight = node.isInTightList
    if entering {
      if !isTight {
        markup.startLine()
        markup.append("<p>")
      }
      markup.startPlainLine()
      let place = places.place(line: document.sourceLine(of: node.line))
      paragraphs.append((markup.plain.count, markup.plain.count, place))
      if node.isFirstChild, node.parentKind == .item { list.openParagraph(at: markup.mark) }
    } else {
      paragraphs[paragraphs.count - 1].end = markup.plain.count
      list.closeParagraph(at: markup.mark)
      if !isTight { markup.append("</p>\n") }
      list.beginBlocks(at: markup.mark)
      markup.startPlainLine()
    }
  }

  private mutating func listTag(_ node: borrowing CMarkNode, entering: Bool) {
    let before = markup.mark
    let start = node.listStart
    if entering {
      markup.startLine()
      switch start {
      case nil: markup.append("<ul>\n")
      case 1: markup.append("<ol>\n")
      case .some(let start): markup.append("<ol start=\"\(start)\">\n".utf8)
      }
      list.openList(at: before, isOutermost: node.parentKind == .document)
    } else {
      markup.append(start == nil ? "</ul>\n" : "</ol>\n")
      list.closeList(at: markup.mark)
    }
  }

  private mutating func item(entering: Bool) {
    if entering {
      markup.startLine()
      markup.append("<li>")
      markup.startPlainLine()
      list.openItem(at: markup.mark)
    } else {
      list.closeItem(at: markup.mark)
      markup.append("</li>\n")
      markup.startPlainLine()
    }
  }

  private mutating func codeBlock(_ node: borrowing CMarkNode) {
    markup.startLine()
    markup.append("<pre><code")
    node.withFenceInfo { info in
      let language = info.prefix { !$0.isBlank && $0 != .newline }
      guard !language.isEmpty, !isPage || language.allSatisfy(Self.isOfLanguageName) else { return }
      markup.append(" class=\"language-")
      markup.append(escaping: language)
      markup.append("\"")
    }
    markup.append(">")
    markup.startPlainLine()
    node.withLiteral {
      markup.append(escaping: $0)
      markup.plain.append(contentsOf: $0)
    }
    markup.startPlainLine()
    markup.append("</code></pre>\n")
  }

  private static func isOfLanguageName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || [UInt8]("_+-".utf8).contains(byte)
  }

  private mutating func htmlBlock(_ node: borrowing CMarkNode) {
    if isPage {
      let place = places.place(line: document.sourceLine(of: node.line), byteColumn: node.column)
      report(html: node.withLiteral { Array($0) }, isBlock: true, at: place)
    } else {
      markup.startLine()
      node.withLiteral { markup.append($0) }
      markup.startLine()
    }
  }

  private mutating func openHeading(_ node: borrowing CMarkNode) {
    markup.startLine()
    markup.startPlainLine()
    headingStart = markup.mark
  }

  private mutating func closeHeading(_ node: borrowing CMarkNode) {
    guard let start = headingStart else { return }
    headingStart = nil
    guard isPage else {
      markup.insert([UInt8]("<h\(node.headingLevel)>".utf8), at: start)
      return markup.append("</h\(node.headingLevel)>\n".utf8)
    }
    let level = min(6, max(2, node.headingLevel) + options.baseLevel - 2)
    let words = markup.plain[start.plain...].trimmed
    let id = ids.id(for: words)
    let place = places.place(line: document.sourceLine(of: node.line), byteColumn: node.column)
    headings.append(
      Heading(level: level, id: id, text: String(decoding: words, as: UTF8.self), place: place))
    if node.headingLevel == 1 {
      let shown = Quoted.text(words)
      findings.append(
        Finding(
          "SITE-03", .warning, "a heading with one `#` would be a second title of the page",
          help: "type `## \(shown)`; it is shown so", at: place))
    }
    var tag = [UInt8]("<h\(level) id=\"".utf8)
    tag.append(escaping: id.utf8)
    tag.append("\">")
    markup.insert(tag, at: start)
    markup.append("</h\(level)>\n".utf8)
    markup.startPlainLine()
  }
}
