import Diagnostics

/// The practices that a person named, by slug or by pattern.
struct Selection: Sendable {
  private let patterns: [String]

  init(_ patterns: [String]) { self.patterns = patterns }

  /// All of them where none were named.
  ///
  /// - Throws: `SelectionError` for a name that no practice has.
  func choose(from all: [PracticeName], in content: String) throws -> [PracticeName] {
    guard !patterns.isEmpty else { return all }
    var chosen: Set<PracticeName> = []
    for pattern in patterns {
      let found = all.filter { practice in
        [practice.slug, practice.folderName].compactMap { $0 }.contains {
          matches(Array($0.utf8)[...], Array(pattern.utf8)[...])
        }
      }
      guard !found.isEmpty else {
        throw SelectionError(pattern: pattern, known: all.map(\.slug), path: content)
      }
      chosen.formUnion(found)
    }
    return all.filter(chosen.contains)
  }

  /// `*` stands for any characters, `?` for one.
  private func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    if first == UInt8(ascii: "*") {
      return (name.startIndex...name.endIndex).contains {
        matches(name[$0...], pattern.dropFirst())
      }
    }
    guard let byte = name.first, first == UInt8(ascii: "?") || first == byte else { return false }
    return matches(name.dropFirst(), pattern.dropFirst())
  }
}

/// A practice was named that is not there.
package struct SelectionError: CannotRun, Equatable {
  let pattern: String
  let known: [String]
  /// The folder with the practices.
  package let path: String

  package var message: String { "there is no practice `\(pattern)`" }
  package var help: String? {
    nearest(to: pattern, among: known).map { "did you mean `\($0)`?" }
      ?? (known.isEmpty
        ? "there is no practice in `\(path)`"
        : "the practices are \(known.map { "`\($0)`" }.joined(separator: ", "))")
  }
  package var exitStatus: Int32 { 64 }
}
