import Diagnostics
import FrontMatter
import Markdown
import Practice

extension Rule {
  static let site02 = Rule(
    "SITE-02", .pages, "pictures have words, or say that they are decoration",
    basis: .goodPractice,
    source: Source(
      "Web Content Accessibility Guidelines 2.2", clause: "1.1.1 Non-text content",
      address: "https://www.w3.org/TR/WCAG22/#non-text-content"),
    isTimeless: true,
    why: "Whoever cannot see a picture hears the words that stand for it.",
    fix: "Write what the picture shows between the square brackets; where it shows nothing that "
      + "matters, write `\"decoration\"` after its path.",
    examples: Examples(
      met: "![Our front door, with a ramp on the left](files/door.jpg)\n"
        + "![](files/leaves.jpg \"decoration\")",
      notMet: "![](files/door.jpg)")
  ) { context in
    context.judgingPages { page in
      page.allTexts.flatMap(\.links).filter(\.isImage).compactMap(shortfall)
        + page.photoWithoutWords
    }
  }

  private static func shortfall(of picture: Link) -> Shortfall? {
    if picture.isDecoration { return nil }
    let path = picture.destination
    if picture.text.isEmpty {
      return Shortfall(
        "the picture `\(path)` has no words",
        help: "write `![what it shows](\(path))`, or `![](\(path) \"decoration\")` if it shows "
          + "nothing that matters", at: picture.place)
    }
    guard isName(picture.text) else { return nil }
    return Shortfall(
      "`\(picture.text)` does not say what the picture shows",
      help: "write `![what it shows](\(path))`", at: picture.place)
  }

  private static let emptyNames: Set<String> = [
    "image", "picture", "photo", "photograph", "img", "graphic", "icon", "untitled", "alt",
    "alt text", "image of", "picture of", "photo of",
  ]
  private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif"]

  /// The name of a file, or a word that fits any picture.
  private static func isName(_ words: String) -> Bool {
    let plain = words.lowercased()
    return emptyNames.contains(plain) || endings.contains { plain.hasSuffix($0) }
  }
}

extension SitePage {
  fileprivate var photoWithoutWords: [Shortfall] {
    guard let person = content as? Person, person.photo != nil, person.photoWords == nil else {
      return []
    }
    return [
      Shortfall(
        "the photo of \(person.name) has no words",
        help: "add a line `photo_words: \(person.name), smiling`, or what else it shows",
        at: source.place(of: "photo"))
    ]
  }
}
