import Diagnostics

/// What keeps hostile texts cheap: libcmark 0.30 takes time in the square of some inputs, so these
/// limits are held before it sees a byte. Each is far above what people write.
enum LimitCheck {
  static let pageBytes = 256 * 1024
  /// Of lines without an empty one between them, which are at most one paragraph.
  static let paragraphBytes = 32 * 1024
  /// `[` in one paragraph.
  static let brackets = 2_000
  /// Lists and quotes inside each other.
  static let depth = 32
  /// Of all tables, those counted that a short row lacks.
  static let cells = 20_000

  /// One finding for each limit that is passed, at the first line that passes it.
  static func findings(in lines: SourceLines, place: (Int, Int?) -> Place) -> [Finding] {
    var findings: [Finding] = []
    if lines.bytes.count > pageBytes {
      let line = (1...lines.count).first { lines.content(of: $0).upperBound > pageBytes }
      findings.append(
        limit(
          "this text is longer than 256 KiB", help: "part it into two pages",
          at: place(line ?? lines.count, nil)))
    }
    var paragraphs = ParagraphSizes()
    var depths = DepthBound()
    var tooLong: Int?
    var tooMany: Int?
    var tooDeep: Int?
    for line in stride(from: 1, through: lines.count, by: 1) {
      let content = lines.bytes[lines.content(of: line)]
      paragraphs.read(content, line: line)
      if paragraphs.bytes > paragraphBytes { tooLong = tooLong ?? paragraphs.firstLine }
      if paragraphs.brackets > brackets { tooMany = tooMany ?? line }
      if depths.read(content) > depth { tooDeep = tooDeep ?? line }
    }
    if let tooLong {
      findings.append(
        limit(
          "more than 32 KiB without an empty line begin here",
          help: "part the paragraphs with empty lines", at: place(tooLong, nil)))
    }
    if let tooMany {
      findings.append(
        limit(
          "one paragraph has more than 2,000 square brackets",
          help: "part it with empty lines", at: place(tooMany, nil)))
    }
    if let tooDeep {
      findings.append(
        limit(
          "lists and quotes are more than 32 deep here",
          help: "begin the line with fewer `-`, `>` and spaces", at: place(tooDeep, nil)))
    }
    return findings
  }

  static func limit(_ message: String, help: String, at place: Place) -> Finding {
    Finding("markdown-limit", .error, message, help: help, at: place)
  }
}
