import Diagnostics
import Practice
import Rendering

/// The templates that a practice brings itself, in the folder that `templates` in its `practice.md`
/// names. They stand in for those of the run's theme, on this practice's site alone; a mistake in
/// them refuses this practice alone.
struct OwnTemplates {
  /// The theme with them; that of the run where there are none.
  let theme: ThemeReading
  private(set) var findings: [Finding] = []

  init(of practice: ReadPractice, in folder: PracticeFolder, over theme: ThemeReading) {
    // Which files are meant is not known where `practice.md` could not be read.
    guard !practice.unreadable.contains("practice.md") else {
      self.theme = theme
      return
    }
    let typed = practice.site.practice.templates
    let path = typed.map(Self.withoutDots)
    let own = folder.templates.filter { $0.folder == path }
    findings = folder.templates.filter { $0.folder != path }.map { .strayTemplate($0.shownPath) }
    if let typed, own.isEmpty {
      findings.append(.noTemplates(typed, at: practice.site.practice.place(of: "templates")))
    }
    guard !own.isEmpty else {
      self.theme = theme
      return
    }
    self.theme = theme.with(
      own.map { ThemeFile(name: $0.name, shownPath: $0.shownPath, bytes: $0.bytes) })
    findings += Set(self.theme.findings).subtracting(theme.findings)
  }

  /// `theme` of `./theme`.
  private static func withoutDots(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}

extension SourceFile {
  private var segments: [Substring] { path.split(separator: "/") }
  fileprivate var folder: String { segments.dropLast().joined(separator: "/") }
  fileprivate var name: String { segments.last.map(String.init) ?? path }
}

extension Finding {
  fileprivate static func strayTemplate(_ path: String) -> Finding {
    Finding(
      "stray-file", .error, "a template or stylesheet lies here, and is not used",
      help: "put it into a folder of its own and name that in `practice.md`: `templates: theme`",
      at: Place(file: path))
  }

  fileprivate static func noTemplates(_ path: String, at place: Place) -> Finding {
    Finding(
      "field-value", .error, "no template or stylesheet lies in the folder `\(path)`",
      help: "put `.mustache` and `.css` files there, or delete this line", at: place)
  }
}
