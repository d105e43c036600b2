import Calendar
import Diagnostics
import Practice

/// A practice that gets a new file, with all that it has.
struct ChosenPractice {
  let folder: PracticeFolder
  let shared: SharedFiles
  /// Content, as it was typed.
  let content: String
  let today: CalendarDate

  /// The path in Content of a file of the practice.
  func path(_ path: String) -> String {
    folder.name.folderName.map { "\($0)/\(path)" } ?? path
  }

  func read() -> ReadPractice { read(folder.files) }

  /// The practice as it would read with the new files.
  func read(with files: [NewContent.File]) -> ReadPractice {
    let prefix = path("")
    let new = files.map { file in
      SourceFile(
        path: String(file.path.dropFirst(prefix.count)), shownPath: file.shownPath,
        bytes: file.bytes)
    }
    let kept = folder.files.filter { old in !new.contains { $0.path == old.path } }
    return read((kept + new).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  private func read(_ files: [SourceFile]) -> ReadPractice {
    PracticeReader(day: SiteDay(today: today), shared: shared)
      .read(slug: folder.name.slug, folder: folder.shownPath, files: files)
  }

  /// Nothing is written that this program could not read.
  func checked(_ files: [NewContent.File]) throws -> [NewContent.File] {
    let paths = Set(files.map(\.shownPath))
    let mistakes = read(with: files).findings
      .filter { $0.severity == .error && paths.contains($0.place.file) }
    if let first = mistakes.first {
      throw NewContentError.notReadable(mistakes, path: first.place.file)
    }
    return files
  }

  /// A file of that path, or the same with the other ending.
  func file(like path: String) -> SourceFile? {
    let stem = path.split(separator: ".").dropLast().joined(separator: ".")
    return folder.files.first { $0.path == stem + ".md" || $0.path == stem + ".yml" }
  }
}
