/// What becomes of a file of Content, by the last part of its name.
enum FileType: Equatable {
  /// Read, if it has no more than so many bytes.
  case published(limit: Int)
  /// A template or a part of a stylesheet: read, but never published.
  case template
  /// A document or a picture that lies outside `files/`.
  case belongsInFiles
  /// A picture that can carry scripts.
  case svg
  /// Nothing that a practice publishes.
  case unknown

  /// Longer than any page may be: the finer limits are for those who read the page.
  static let textLimit = 1 << 20
  static let pictureLimit = 20 << 20
  static let documentLimit = 50 << 20

  static let templates = ["css", "mustache"]
  static let pictures = ["avif", "gif", "jpeg", "jpg", "png", "webp"]
  static let documents = [
    "csv", "doc", "docx", "odp", "ods", "odt", "pdf", "ppt", "pptx", "rtf", "txt", "xls", "xlsx",
  ]

  static func of(_ name: Name, in contents: SourceReader.Contents, underFiles: Bool) -> FileType {
    let type = name.type
    if type == "yml" { return .published(limit: textLimit) }
    if contents == .rules { return .unknown }
    if type == "md" { return .published(limit: textLimit) }
    if contents == .pages, templates.contains(type) { return .template }
    if type == "svg" || type == "svgz" { return .svg }
    let limit =
      pictures.contains(type) ? pictureLimit : documents.contains(type) ? documentLimit : nil
    guard let limit else { return .unknown }
    return underFiles ? .published(limit: limit) : .belongsInFiles
  }

  /// How many bytes are read; nil for a file that is not.
  var limit: Int? {
    switch self {
    case .published(let limit): limit
    case .template: Self.textLimit
    case .belongsInFiles, .svg, .unknown: nil
    }
  }
}

extension Name {
  /// What editors and systems leave behind.
  var isIgnored: Bool {
    bytes.starts(with: ".".utf8) || bytes.starts(with: "~$".utf8) || self == "Thumbs.db"
      || bytes.suffix(4).elementsEqual(".bak".utf8)
  }
}
