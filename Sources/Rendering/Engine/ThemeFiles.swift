package import Diagnostics
import Templates

/// The theme that a run uses: the built-in files, single ones replaced by name.
package struct ThemeFiles: Sendable {
  /// Where the built-in files are shown to be: their place in the repository.
  package static let folder = "Templates/Theme"

  /// Every template and part of the stylesheet, by name.
  private(set) var files: [String: ThemeFile] = [:]
  private(set) var addedTemplates: [ThemeFile] = []
  package private(set) var findings: [Finding] = []

  /// - Parameter overrides: the files of a supplier's folder. A part of the stylesheet with a name
  ///   of its own is added to it, in the order of the names.
  package init(overrides: [ThemeFile] = []) {
    for (name, bytes) in Theme.files {
      files[name] = ThemeFile(name: name, shownPath: "\(Self.folder)/\(name)", bytes: bytes)
    }
    let known = Set(files.keys)
    for file in overrides.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      add(file, known)
    }
  }

  private mutating func add(_ file: ThemeFile, _ known: Set<String>) {
    let isTemplate = file.stem(of: ".mustache") != nil
    guard isTemplate || file.stem(of: ".css") != nil || known.contains(file.name) else {
      findings.append(Self.unknown(file, known))
      return
    }
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      let message = "`\(file.name)` is not UTF-8 text"
      findings.append(
        Finding(
          TemplateRule.syntax, .error, message, help: "save it again with the encoding UTF-8",
          at: Place(file: file.shownPath)))
      return
    }
    if isTemplate, !known.contains(file.name) { addedTemplates.append(file) }
    files[file.name] = file
  }

  /// The warning about a file that nothing will ever read.
  static func unknown(_ file: ThemeFile, _ known: some Sequence<String>) -> Finding {
    Finding(
      TemplateRule.unknown, .warning, "the theme has no file `\(file.name)`, so it is not used",
      help: nearest(to: file.name, among: known).map { "did you mean `\($0)`?" }
        ?? file.stem(of: ".mustache").map { "call it with `{{> \($0)}}`, or remove it" }
        ?? "remove it: a theme is made of `.mustache` and `.css` files",
      at: Place(file: file.shownPath))
  }

  /// The warnings about added templates that no template calls.
  func unused(_ called: Set<String>) -> [Finding] {
    addedTemplates.filter { !called.contains($0.stem(of: ".mustache") ?? "") }
      .map { Self.unknown($0, Theme.files.map(\.name)) }
  }

  /// Every file of the theme, by name: what a fingerprint covers.
  package var contents: [(name: String, bytes: [UInt8])] {
    files.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { ($0.name, $0.bytes) }
  }

  var templates: [TemplateSource] {
    files.values.compactMap { file in
      file.stem(of: ".mustache").map {
        TemplateSource(name: $0, shownPath: file.shownPath, bytes: file.bytes)
      }
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// A file of the theme, as it is; empty where there is none of the name.
  func bytes(of name: String) -> [UInt8] { files[name]?.bytes ?? [] }

  /// The one stylesheet of the site: its parts in the order of their names.
  package var stylesheet: [UInt8] {
    let parts = files.values.filter { $0.stem(of: ".css") != nil }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return parts.flatMap { Stylesheet.stripped($0.bytes) }
  }
}
