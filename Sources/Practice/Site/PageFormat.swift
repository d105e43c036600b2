/// How a page is written, by the ending of its file, in small letters or capitals: some systems
/// make `FLU.MD` of `flu.md`.
package enum PageFormat: Sendable {
  /// Fields between two lines `---`, then words.
  case markdown
  /// All fields, no words.
  case fields

  /// Nil for a document or a picture.
  package init?(ofPath path: String) {
    let bytes = path.utf8.suffix(4).map {
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0
    }
    if bytes.suffix(3).elementsEqual(".md".utf8) {
      self = .markdown
    } else if bytes.elementsEqual(".yml".utf8) {
      self = .fields
    } else {
      return nil
    }
  }
}
