package import Diagnostics

/// Why `sitegen new` wrote nothing.
package enum NewContentError: CannotRun, Equatable {
  /// Something of that name is there, and is not written over.
  case isThere(String)
  /// The command line cannot be meant so.
  case notUnderstood(String, help: String?)
  /// What is there already has mistakes, so that nothing can be taken from it.
  case hasMistakes(String)
  /// Content is one practice, and cannot hold another.
  case isOnePractice(String)
  /// What would be written could not be read back.
  case notReadable([Finding], path: String)

  package var message: String {
    switch self {
    case .isThere(let path): "`\(path)` is there already, and was left as it is"
    case .notUnderstood(let message, _): message
    case .hasMistakes(let path): "`\(path)` has mistakes that come first"
    case .isOnePractice(let path): "`\(path)` is one practice, since it holds `practice.md`"
    case .notReadable(let findings, _):
      "what would be written could not be read: \(findings.first?.message ?? "")"
    }
  }

  package var help: String? {
    switch self {
    case .isThere: "edit that file, or choose another name; nothing was written"
    case .notUnderstood(_, let help): help
    case .hasMistakes: "run `sitegen check`, mend what it lists, then run this again"
    case .isOnePractice:
      "move its files into a folder of their own, or name another folder: `--content FOLDER`"
    case .notReadable: "choose a plainer name, of letters and digits"
    }
  }

  package var path: String {
    switch self {
    case .isThere(let path), .hasMistakes(let path), .isOnePractice(let path),
      .notReadable(_, let path):
      path
    case .notUnderstood: "."
    }
  }

  package var exitStatus: Int32 {
    switch self {
    case .notUnderstood: 64
    case .isThere, .hasMistakes, .isOnePractice, .notReadable: 1
    }
  }
}
