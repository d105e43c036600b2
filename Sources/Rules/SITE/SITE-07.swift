import Diagnostics
import FrontMatter
import Markdown
import Practice

extension Rule {
  static let site07 = Rule(
    "SITE-07", .pages, "pages say what they have to say, not a document", basis: .goodPractice,
    source: Source(
      "NHS digital service manual, PDFs and other non-HTML documents",
      address: "https://service-manual.nhs.uk/content/pdfs-and-other-non-html-documents"),
    isTimeless: true,
    why: "A PDF is hard to read on a phone and often shut to people who listen to a page.",
    fix: "Write the document's words into the page; keep the document for those who want to print "
      + "it.",
    examples: Examples(
      met: "You can register on paper. [Form to print (PDF)](files/form.pdf)",
      notMet: "[Download our registration policy](files/registration.pdf)")
  ) { context in
    context.judgingPages { page in
      guard page.isWordsAlone, let document = page.onlyDocument else { return [] }
      return [
        Shortfall(
          "this page has no words besides a link to `\(document.destination)`",
          help: "write what the document says into `\(page.path)`", at: document.place)
      ]
    }
  }
}

extension SitePage {
  /// A page on which nothing is composed from fields.
  fileprivate var isWordsAlone: Bool {
    switch content {
    case let policy as Policy: policy.topic != .charter && policy.topic != .earnings
    case is PlainPage, is News, is Minutes, is Notice: true
    default: false
    }
  }

  /// The first of a page's links, if all of them lead to documents and hardly a word stands besides.
  fileprivate var onlyDocument: Link? {
    let texts = allTexts
    let links = texts.flatMap(\.links).filter { !$0.isImage }
    guard let first = links.first, links.allSatisfy(\.leadsToDocument) else { return nil }
    let ownWords = texts.flatMap { $0.plainText.plainWords }
    var rest: [String: Int] = [:]
    for word in ownWords { rest[word, default: 0] += 1 }
    let said = links.map(\.text) + texts.flatMap(\.headings).map(\.text)
    for word in said.flatMap(\.plainWords) { rest[word, default: 0] -= 1 }
    let left = rest.filter { $0.value > 0 && !String.ofNoWeight.contains($0.key) }
    return left.isEmpty ? first : nil
  }
}

extension Link {
  private static let endings = [
    ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ppt", ".pptx", ".txt",
  ]

  fileprivate var leadsToDocument: Bool {
    let path = destination.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return Self.endings.contains { path.hasSuffix($0) }
  }
}

extension String {
  /// Words that only lead up to a link, or tell the size of a file.
  fileprivate static let ofNoWeight: Set<String> = [
    "a", "an", "and", "as", "below", "can", "click", "doc", "document", "documents", "docx",
    "download", "file", "files", "find", "follow", "following", "for", "from", "here", "in", "is",
    "kb", "link", "links", "mb", "of", "on", "open", "our", "pdf", "please", "read", "see", "the",
    "this", "to", "view", "want", "word", "you",
  ]

  /// In small letters; numbers are none.
  fileprivate var plainWords: [String] {
    lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
  }
}
