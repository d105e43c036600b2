import Diagnostics

// What can be wrong with Content as a folder, before a word of it is read.

extension Finding {
  static func symbolicLink(_ path: String) -> Finding {
    about(
      path, "symbolic-link", "a symbolic link is not followed",
      help: "put the file or folder itself here")
  }

  static func notAFile(_ path: String) -> Finding {
    about(path, "not-a-file", "this is neither a file nor a folder", help: "remove it")
  }

  static func wentAway(_ path: String) -> Finding {
    about(path, "went-away", "this went away while it was read", help: "run sitegen again")
  }

  static func unreadable(_ path: String) -> Finding {
    about(
      path, "unreadable", "no permission to read this",
      help: "give the user who runs sitegen permission to read it: `chmod u+rX \(path)`")
  }

  static func noPractices(_ path: String) -> Finding {
    about(
      path, "no-practices", "there is no practice in this folder",
      help: "make a folder for it with a file `practice.md`, such as `\(path)/elmfield/practice.md`"
    )
  }

  static func noPractice(_ path: String) -> Finding {
    about(
      path, "no-practice", "this folder holds no `practice.md`, so it is not a practice",
      help: "write a `practice.md` in it, or move the folder into the practice it belongs to")
  }

  static func folderName(_ name: String, at path: String) -> Finding {
    about(
      path, "folder-name",
      "a practice's folder cannot be called `\(Name(name).shown)`: its name becomes its address",
      help: "rename the folder to `\(Slug.nearest(to: name))`: small letters, digits, hyphens")
  }

  static func practiceBesidePractice(_ path: String) -> Finding {
    about(
      path, "practice-beside-practice",
      "this folder is a practice of its own, beside the `practice.md` of the folder above",
      help: "move that `practice.md` and its pages into a folder of their own, beside this one")
  }

  static func strayInContent(_ path: String) -> Finding {
    about(
      path, "stray-file", "this belongs to no practice, and is not published",
      help: "move it into the folder of a practice, into `_shared`, or out of here")
  }

  static func stray(_ name: Name, _ type: FileType, at path: String) -> Finding {
    switch type {
    case .svg:
      about(
        path, "svg", "an SVG picture can carry scripts, and is not published",
        help: "save it as PNG and put that into `files/`")
    case .belongsInFiles:
      about(
        path, "stray-file", "only pages are published from here; this is no `.md` or `.yml` file",
        help: "move it into the practice's folder `files`, and link to it from a page")
    case .unknown, .published, .template:
      about(
        path, "stray-file",
        name.type.isEmpty
          ? "a file without a type is not published"
          : "files of the type `.\(Name(name.type).shown)` are not published",
        help: "pages are `.md` or `.yml`; under `files/`, documents and pictures are "
          + (FileType.documents + FileType.pictures).joined(separator: ", ")
          + "; remove what is none of these")
    }
  }

  static func namesClash(_ name: Name, with other: Name, in folder: String) -> Finding {
    about(
      folder + "/" + name.shown, "names-clash",
      "`\(name.shown)` and `\(other.shown)` are one name on many computers",
      help: "give one of them another name: capitals and the way an accent is stored do not count")
  }

  /// Nil where the name is fit to be a name.
  static func badName(_ name: Name, at path: String) -> Finding? {
    if name.text == nil {
      return about(
        path, "bad-name", "the name is not valid UTF-8 text",
        help: "rename it, with letters, digits and hyphens")
    }
    guard name.hasControls else { return nil }
    return about(
      path, "bad-name", "the name has characters in it that cannot be seen",
      help: "rename it, with letters, digits and hyphens")
  }

  static func tooManyFiles(_ path: String) -> Finding {
    about(
      path, "too-many-files",
      "there are more than \(SourceReader.entryLimit) files and folders in one practice",
      help: "remove what is not for the website")
  }

  static func tooDeep(_ path: String) -> Finding {
    about(
      path, "too-deep", "folders lie more than \(SourceReader.depthLimit) deep in one another",
      help: "move this folder further up")
  }

  static func tooLong(_ path: String, limit: Int) -> Finding {
    about(
      path, "file-too-large", "the file is larger than \(limit >> 20) MiB",
      help: "make it smaller, or part it in two")
  }

  private static func about(
    _ path: String, _ rule: String, _ message: String, help: String
  ) -> Finding {
    Finding(rule, .error, message, help: help, at: Place(file: path))
  }
}
