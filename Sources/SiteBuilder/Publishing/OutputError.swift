/// Why nothing can be published to a folder, or a command about what is published cannot be done.
package enum OutputError: CannotRun, Equatable {
  /// Another run holds the lock.
  case busy(String)
  case notAFolder(String)
  case isContent(String)
  case holdsContent(String)
  case insideContent(String)
  /// A path that would leave the practice's folder, or two in each other's way: a fault of ours.
  case unsafePath(String)
  case notOurs(String)
  case notPublished(String)
  case noGenerationBefore(String)
  case generationDamaged(String)

  package var exitStatus: Int32 {
    switch self {
    case .busy: 75
    // A name that was typed wrongly, as in `sitegen build NAME`.
    case .notPublished: 64
    default: 2
    }
  }

  package var message: String {
    switch self {
    case .busy(let path): "another run of sitegen is publishing to `\(path)`"
    case .notAFolder(let path): "`\(path)` is not a folder"
    case .isContent(let path): "`\(path)` is the content and the output at once"
    case .holdsContent(let path): "the output folder `\(path)` holds the content"
    case .insideContent(let path): "the output folder `\(path)` lies in the content"
    case .unsafePath(let path): "`\(Name(path).shown)` cannot be the path of a published file"
    case .notOurs(let path): "`\(path)` was not made by sitegen, and is left as it is"
    case .notPublished(let slug): "no practice `\(slug)` is published here"
    case .noGenerationBefore(let slug): "nothing was published before what `\(slug)` shows now"
    case .generationDamaged(let slug):
      "the generation before of `\(slug)` is not as it was published, and is not put back"
    }
  }

  package var path: String {
    switch self {
    case .busy(let path), .notAFolder(let path), .isContent(let path), .holdsContent(let path),
      .insideContent(let path), .unsafePath(let path), .notOurs(let path), .notPublished(let path),
      .noGenerationBefore(let path), .generationDamaged(let path):
      path
    }
  }

  package var help: String? {
    switch self {
    case .busy: "try again later, or let it wait: `--wait 60`"
    case .notAFolder, .isContent, .holdsContent, .insideContent:
      "choose another folder to publish to: `--output FOLDER`"
    case .unsafePath: "this is a fault of sitegen: please report it"
    case .notOurs: "move it away, or choose another folder to publish to: `--output FOLDER`"
    case .notPublished: "each published practice has a folder of its name in the folder `--output`"
    case .noGenerationBefore: nil
    case .generationDamaged: "build the practice from its content: `sitegen build`"
    }
  }
}
