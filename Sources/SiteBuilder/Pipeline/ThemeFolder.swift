import Glibc
import Rendering

/// A supplier's folder of templates, read whole: its files stand in for those of the same name.
enum ThemeFolder {
  /// A template or a part of the stylesheet longer than this is a mistake.
  private static let limit = 1 << 20

  static func read(_ path: String) throws -> [ThemeFile] {
    let folder = try opened(path)
    return try folder.names().filter { !$0.isIgnored }.compactMap { name in
      guard let text = name.text else { return nil }
      guard case .bytes(let bytes) = try folder.read(name, limit: limit) else { return nil }
      return ThemeFile(name: text, shownPath: folder.path(of: name), bytes: bytes)
    }
  }

  private static func opened(_ path: String) throws -> Folder {
    do throws(DiskError) {
      return try Folder(path: path)
    } catch  where error.code == ENOENT {
      throw TemplatesMissing(path: path)
    } catch  where error.code == ENOTDIR {
      throw TemplatesMissing(path: path)
    }
  }
}

/// `--templates` names no folder.
package struct TemplatesMissing: CannotRun, Equatable {
  let path: String

  package var message: String { "there is no folder of templates `\(path)`" }
  package var help: String? { "correct the path after `--templates`" }
}
