import FrontMatter
import Markdown
import Practice

extension SitePage {
  /// The first words of a text that is typed on this page, as patients read them: what must show
  /// where the text is shown.
  func firstWords(of words: Words?) -> [String] { words.flatMap(text)?.firstWords ?? [] }
}

extension MarkdownText {
  private static let enough = 12

  /// Of the first line that is not a picture's; none where there are only pictures.
  var firstWords: [String] {
    let pictures = links.filter(\.isImage).map(\.text).filter { !$0.isEmpty }
    let line = plainText.split(separator: "\n").first { line in
      !pictures.contains { line.contains($0) } && line.contains { $0.isLetter || $0.isNumber }
    }
    return line.map { [$0.split(separator: " ").prefix(Self.enough).joined(separator: " ")] } ?? []
  }
}
