import Diagnostics
import Markdown
import Practice

extension RuleContext {
  /// The pages on the site that the practice wrote itself; those of `_shared` are judged once for
  /// all practices.
  var ownPages: [SitePage] { site.pages.filter { !$0.isShared } }

  /// A verdict on every own page by itself.
  func judgingPages(_ problems: (SitePage) -> [Shortfall]) -> Judgement {
    let pages = ownPages
    return .judged(
      by: pages.flatMap(problems), met: "\(counted(pages.count, "page")) looked at")
  }
}

extension SitePage {
  /// Where words of a paragraph are typed; where they cannot be found as they are, the paragraph.
  func place(of words: some Collection<UInt8>, in paragraph: Place) -> Place {
    guard let first = paragraph.line, !words.isEmpty else { return paragraph }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated().dropFirst(first - 1).prefix(40) {
      if let range = line.firstRange(of: words) {
        return Place(
          file: paragraph.file, line: number + 1,
          column: String(decoding: line[..<range.lowerBound], as: UTF8.self).unicodeScalars.count
            + 1,
          length: String(decoding: line[range], as: UTF8.self).unicodeScalars.count)
      }
    }
    return paragraph
  }
}
