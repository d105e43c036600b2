/// A file as it was found: what the reading of a practice begins with.
package struct SourceFile: Sendable, Equatable {
  /// In the practice's folder, with `/`.
  package let path: String
  /// As people see it, from the working folder.
  package let shownPath: String
  package let bytes: [UInt8]
  /// Lines, from 1, that a practice's own facts were put into: columns in them are not those of the
  /// file.
  var filledLines: Set<Int> = []

  package init(path: String, shownPath: String, bytes: [UInt8]) {
    self.path = path
    self.shownPath = shownPath
    self.bytes = bytes
  }

  /// The path without its ending, in parts.
  var parts: [String] {
    var parts = path.split(separator: "/").map(String.init)
    if let last = parts.popLast() {
      parts.append(last.split(separator: ".").dropLast().joined(separator: "."))
    }
    return parts
  }

  package var isPage: Bool { PageFormat(ofPath: path) != nil }
}
