import Diagnostics
import Practice

extension Rule {
  static let pii01 = Rule(
    "PII-01", .privacy, "no NHS number is published", basis: .law,
    source: Source(
      "UK General Data Protection Regulation", clause: "article 9",
      address: "https://www.legislation.gov.uk/eur/2016/679/article/9"),
    severity: .error,
    why: "An NHS number names one patient to everybody who can look it up.",
    fix: "Delete the number; nothing on a public page needs it.",
    examples: Examples(
      met: "A patient asked for an earlier appointment.",
      notMet: "Patient 943 476 5919 asked for an earlier appointment.")
  ) { context in
    let sources = context.practice.sources
    let missing = sources.flatMap { file in
      numbers(in: file).map { place in
        Shortfall(
          "this looks like a patient's NHS number",
          help: "delete it; if it is a telephone number, write `tel` before it", at: place)
      }
    }
    return .judged(by: missing, met: "\(counted(sources.count, "file")) looked at")
  }

  private static func numbers(in file: SourceFile) -> [Place] {
    var places: [Place] = []
    if !NHSNumber.all(in: Array(file.path.utf8)).isEmpty {
      places.append(Place(file: file.shownPath))
    }
    guard file.isText else { return places }
    for number in NHSNumber.all(in: file.bytes) {
      let place = Place(file: file.shownPath, range: number.range, in: file.bytes)
      if !file.isPhoneField(at: number.range.lowerBound) { places.append(place) }
    }
    return places
  }
}

extension SourceFile {
  /// A file whose bytes are words: pages, and text files and tables in `files/`.
  var isText: Bool {
    isPage
      || [".txt", ".csv", ".tsv", ".htm", ".html", ".xml", ".json", ".rtf"]
        .contains { path.lowercased().hasSuffix($0) }
  }

  /// True where the line is a field for a telephone number.
  fileprivate func isPhoneField(at offset: Int) -> Bool {
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let key = String(decoding: bytes[start..<offset], as: UTF8.self)
      .lowercased().drop { " -{".contains($0) }
    return ["phone:", "fax:", "telephone:"].contains { key.hasPrefix($0) }
      || key.contains("phone: ") && !key.contains(",")
  }
}

extension Place {
  /// The line and column of a range of bytes.
  fileprivate init(file: String, range: Range<Int>, in bytes: [UInt8]) {
    let before = bytes[..<range.lowerBound]
    let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column =
      String(decoding: bytes[lineStart..<range.lowerBound], as: UTF8.self)
      .unicodeScalars.count + 1
    let length = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
    self.init(file: file, line: line, column: column, length: length)
  }
}
