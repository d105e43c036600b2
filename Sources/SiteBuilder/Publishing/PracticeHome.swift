import Glibc

/// Where one practice is published, and what is kept for it:
/// ```
/// Output/elmfield/                       the live website
/// Output/.sitegen/elmfield/
///   manifest-12.json                     of the live generation, and of the one before
///   next/                                a generation being written
///   previous/                            the generation before
///   generation-12/                       the live one, where Output/elmfield is a symbolic link
///   discard/                             being removed
///   publications.jsonl                   the publication record
/// ```
/// Nothing says which generation is live but the live folder itself: a manifest names the very
/// folder that it describes (`FolderIdentity`), and an exchange moves folders, not their identities.
/// So there is no moment at which the two could disagree. A folder of `.sitegen` whose number is
/// below the live one's was live before it; any other never went live, and is removed.
struct PracticeHome: ~Copyable {
  let slug: String
  let output: Folder
  let state: Folder
  let mayExchange: Bool

  static let next: Name = "next"
  static let previous: Name = "previous"
  static let discard: Name = "discard"

  /// The name in Output.
  var site: Name { Name(slug) }
  /// A link on its way to become the live one.
  var newLink: Name { Name(".sitegen-\(slug)") }
  /// As people know it: `Output/elmfield`.
  var shownPath: String { output.path(of: site) }

  static func generation(_ number: Int) -> Name { Name("generation-\(number)") }

  /// What has the practice's name in Output.
  enum Live: Sendable, Equatable {
    case nothing
    case folder
    /// A link to a generation in `.sitegen`.
    case link(Name)
    /// A file, or a link that we did not make.
    case foreign
  }

  func look() throws(DiskError) -> Live {
    guard let status = try output.status(of: site) else { return .nothing }
    switch status.kind {
    case .folder: return .folder
    case .link:
      let start = Array("\(Publisher.stateFolder.shown)/\(slug)/".utf8)
      let target = try output.target(of: site)
      let name = Name(bytes: Array(target.utf8.dropFirst(start.count)))
      guard target.utf8.starts(with: start), name.isGeneration else { return .foreign }
      return try state.status(of: name)?.kind == .folder ? .link(name) : .nothing
    case .file, .other: return .foreign
    }
  }

  /// Opens the folder that people see.
  func open(_ live: Live) throws(DiskError) -> Folder? {
    switch live {
    case .folder: try output.folder(site)
    case .link(let name): try state.folder(name)
    case .nothing, .foreign: nil
    }
  }

  func open(_ live: Live, or other: borrowing Folder) throws(DiskError) -> Folder {
    if let folder = try open(live) { return folder }
    return try other.again()
  }
}

extension Name {
  /// `generation-12`.
  var isGeneration: Bool {
    let start = "generation-".utf8
    return bytes.starts(with: start) && bytes.count > start.count
      && bytes.dropFirst(start.count).allSatisfy { (0x30...0x39).contains($0) }
  }
}
