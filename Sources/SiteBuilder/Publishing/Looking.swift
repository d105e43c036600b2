// What is published, for those who only look: nothing is made, healed or locked.

extension Standing {
  /// What is live of a practice in the folder `output`.
  init(lookingAt slug: String, in output: String) throws {
    guard let folder = try FolderPath.openIfThere(output) else {
      self.init(
        slug: slug, manifest: nil, live: .nothing, inventory: nil,
        shownPath: "\(output)/\(slug)")
      return
    }
    guard let home = try PracticeHome(lookingAt: slug, in: folder) else {
      // Nothing of ours: what has the name, has it from somebody else.
      self = try Self.foreign(slug, in: folder)
      return
    }
    self = try home.standingAsItIs()
  }

  private static func foreign(_ slug: String, in output: borrowing Folder) throws -> Standing {
    let name = Name(slug)
    let kind = try output.status(of: name)?.kind
    let isEmpty = try kind == .folder && output.folder(name).names().isEmpty
    return Standing(
      slug: slug, manifest: nil, live: kind == nil || isEmpty ? .nothing : .foreign,
      inventory: nil, shownPath: output.path(of: name))
  }
}

extension Publisher {
  /// The practices that are live in the folder `output`, sorted: also those that are gone from
  /// Content.
  package static func published(in output: String) throws -> [String] {
    guard let folder = try FolderPath.openIfThere(output),
      let state = try folder.folderIfThere(stateFolder)
    else { return [] }
    var found: [String] = []
    for name in try state.names() {
      guard let slug = name.text, Slug.isValid(slug),
        let home = try PracticeHome(lookingAt: slug, in: folder)
      else { continue }
      if try home.wasPublished(), try home.look() != .nothing { found.append(slug) }
    }
    return found
  }
}

extension PracticeHome {
  /// Nil where nothing was ever published of it.
  fileprivate init?(lookingAt slug: String, in output: borrowing Folder) throws(DiskError) {
    guard let states = try output.folderIfThere(Publisher.stateFolder),
      try states.status(of: Name(slug))?.kind == .folder
    else { return nil }
    self.init(
      slug: slug, output: try output.again(), state: try states.folder(Name(slug)),
      mayExchange: false)
  }
}
