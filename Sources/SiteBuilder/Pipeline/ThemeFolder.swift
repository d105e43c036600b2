import Diagnostics
import Glibc
import Rendering

/// A supplier's folder of templates, read whole: its files stand in for those of the same name.
enum ThemeFolder {
  static func read(_ path: String) throws -> (files: [ThemeFile], findings: [Finding]) {
    let folder = try opened(path)
    var files: [ThemeFile] = []
    var findings: [Finding] = []
    for name in try folder.names() where !name.isIgnored {
      let shown = folder.path(of: name)
      guard let text = name.text else {
        if let finding = Finding.badName(name, at: shown) { findings.append(finding) }
        continue
      }
      switch try reading(name, of: folder) {
      case .bytes(let bytes):
        files.append(ThemeFile(name: text, shownPath: shown, bytes: bytes))
      case .tooLong: findings.append(.tooLong(shown, limit: FileType.textLimit))
      case .notAFile: findings.append(.noTemplate(shown))
      }
    }
    return (files, findings)
  }

  private static func reading(
    _ name: Name, of folder: borrowing Folder
  ) throws(DiskError) -> FileReading {
    // What is no file is not opened: a device may do something when it is.
    guard try folder.status(of: name)?.kind == .file else { return .notAFile }
    return try folder.read(name, limit: FileType.textLimit)
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

extension Finding {
  fileprivate static func noTemplate(_ path: String) -> Finding {
    Finding(
      "theme-file", .error, "this is no file, so it cannot be a template",
      help: "put the file itself here, and no folders or symbolic links", at: Place(file: path))
  }
}

/// `--templates` names no folder.
package struct TemplatesMissing: CannotRun, Equatable {
  package let path: String

  package var message: String { "there is no folder of templates `\(path)`" }
  package var help: String? { "correct the path after `--templates`" }
}
