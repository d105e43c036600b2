/// What `sitegen new` is about to write: shown first, then written all at once or not at all.
package struct NewContent: Sendable {
  package struct File: Sendable {
    /// In Content: `elmfield-surgery/index.md`.
    let path: String
    /// As people know it: `Content/elmfield-surgery/index.md`.
    package let shownPath: String
    package let bytes: [UInt8]
    /// What is there now; nil for a file that is made.
    let before: [UInt8]?
    /// The lines that a file which is there already gets.
    package let added: [String]

    package var isNew: Bool { before == nil }
    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Content, as it was typed.
  let content: String
  package let files: [File]
  /// What a person should know besides.
  package let notes: [String]
  /// What to do now; nil where there is nothing to do.
  package let nextStep: String?

  package func write() throws {
    guard !files.isEmpty else { return }
    try ContentWriter(content: content).write(files)
  }
}

extension NewContent.File {
  /// A file that is made.
  init(new path: String, in content: String, _ bytes: [UInt8]) {
    self.init(
      path: path, shownPath: Self.shown(path, in: content), bytes: bytes, before: nil, added: [])
  }

  static func shown(_ path: String, in content: String) -> String {
    content.hasSuffix("/") ? content + path : "\(content)/\(path)"
  }
}
