/// Where a new file of a kind goes, and what the NAME is that people give `sitegen new`.
package struct UsualPath: Sendable {
  package enum Naming: Sendable {
    /// Its title: `Blood tests` goes into `services/blood-tests.md`.
    case title
    /// Its title, after the day: `news/2026-05-18-flu-clinics.md`.
    case datedTitle
    /// A day: `meetings/2026-06-09.md`.
    case day
    /// A month: `feedback/2026-05.md`.
    case month
    /// A reporting year, by the calendar year in which it ends: `survey-2027.md`.
    case year
    /// There is one: its file is always called the same, whatever its title.
    case only
  }

  /// From the practice's folder, with `/` at its end; empty for the practice's folder.
  package let folder: String
  /// What the file's name begins with, or all of it.
  package let stem: String
  package let naming: Naming

  package init(_ folder: String, _ naming: Naming, stem: String = "") {
    self.folder = folder
    self.stem = stem
    self.naming = naming
  }

  /// The path of a file, given the part of its name that differs.
  package func path(_ part: String) -> String { "\(folder)\(stem)\(part).md" }
}
