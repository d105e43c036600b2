import Practice
import Tables

extension SourceFile {
  /// What the file says, as UTF-8; nil where it is no text. Windows saves text files and tables as
  /// UTF-16 (`Unicode`); a page in UTF-16 is refused where it is read, and looked through all the same.
  var words: [UInt8]? {
    guard isText else { return nil }
    if let rich = RichText(bytes) { return rich.words }
    // Every second byte of English in UTF-16 is NUL; other texts have none.
    guard bytes.prefix(64).contains(0) else { return bytes }
    let (decoded, encoding) = TextEncoding.decoded(bytes)
    return encoding == .utf16 ? decoded : bytes
  }

  /// A table of values, as survey tools and Excel write it.
  var isTable: Bool { [".csv", ".tsv"].contains { path.lowercased().hasSuffix($0) } }

  /// A file whose bytes are words: pages, and text files and tables in `files/`.
  private var isText: Bool {
    let endings = [
      ".txt", ".csv", ".tsv", ".htm", ".html", ".xml", ".json", ".rtf", ".log", ".ics", ".vcf",
      ".eml", ".yaml",
    ]
    return isPage || endings.contains { path.lowercased().hasSuffix($0) }
  }
}
