import Diagnostics
package import Practice

/// What is live of a practice at this moment.
package struct Standing: Sendable {
  package let slug: String
  /// What was published there; nil where nothing was, or the folder is not ours.
  package let manifest: Manifest?
  let live: PracticeHome.Live
  /// What really is there; nil where nothing is, or nothing of ours.
  let inventory: Inventory?
  /// The calendar that is live, and what is known of the one before.
  package var meetings = PublishedMeetings()
  /// As people know it: `Output/elmfield`.
  let shownPath: String

  /// Whether every live file is as it was published, with nothing beside them.
  package var isIntact: Bool {
    guard let manifest, let inventory else { return false }
    return inventory.holds(exactly: manifest)
  }

  /// Whether a build from those inputs would change nothing: `manifest.verdict` is what it found.
  package func isUpToDate(_ fingerprint: String) -> Bool {
    manifest?.fingerprint == fingerprint && isIntact
  }

  /// Whether people see these files, byte for byte, whatever was carried along beside them.
  func shows(_ generation: Generation) -> Bool {
    isIntact && manifest?.ownFiles == Manifest.files(of: generation)
  }

  /// A folder that we did not make is never touched, unless there is nothing in it.
  var isForeign: Bool {
    switch live {
    case .nothing: false
    case .foreign: true
    case .folder, .link: manifest == nil && inventory?.isEmpty != true
    }
  }

  func refusal(of generation: Generation, allowShrink: Bool) -> Finding? {
    if isForeign {
      return Finding(
        "foreign-folder", .error, "`\(shownPath)` was not made by sitegen, and is left as it is",
        help: "move it away, or choose another folder to publish to: `--output FOLDER`",
        at: Place(file: shownPath))
    }
    let before = manifest?.pages ?? 0
    let pages = Manifest.pages(in: generation.files.map(\.path))
    guard pages * 2 < before, !allowShrink else { return nil }
    return Finding(
      "shrunk", .error, "only \(pages) of \(before) pages would be left of this website",
      help: "if that is meant, add `--allow-shrink`; otherwise look for pages that are gone",
      at: Place(file: shownPath))
  }
}

extension PracticeHome {
  /// Heals what an interrupted run may have left, then reads all that is live.
  func standing() throws -> Standing {
    try settle()
    let standing = try standingAsItIs()
    if var manifest = standing.manifest, let folder = try open(standing.live) {
      let identity = try folder.identity()
      if manifest.folder != identity {
        // A copy: from now on it is known again, whatever is done to its files.
        manifest.folder = identity
        try state.replace(Manifests.name(manifest.number), with: manifest.json)
        return Standing(standing, manifest)
      }
    }
    return standing
  }

  /// Only looks.
  func standingAsItIs() throws -> Standing {
    let live = try look()
    guard let folder = try open(live) else { return standing(live) }
    let manifests = try Manifests(in: state)
    if try manifests.all.isEmpty && !folder.names().isEmpty {
      // Somebody else's, whatever is in it: not even read.
      return standing(.foreign)
    }
    let inventory = try Inventory(of: folder)
    let byContent = inventory.isEmpty ? nil : manifests.of(inventory)
    var standing = standing(live, try manifests.of(folder) ?? byContent, inventory)
    standing.meetings = PublishedMeetings(
      live: standing.manifest?.meetings ?? [], other: manifests.all.flatMap { $0.meetings ?? [] })
    return standing
  }

  private func standing(
    _ live: Live, _ manifest: Manifest? = nil, _ inventory: Inventory? = nil
  ) -> Standing {
    Standing(
      slug: slug, manifest: manifest, live: live, inventory: inventory, shownPath: shownPath)
  }
}

extension Standing {
  fileprivate init(_ standing: Standing, _ manifest: Manifest) {
    self.init(
      slug: standing.slug, manifest: manifest, live: standing.live, inventory: standing.inventory,
      meetings: standing.meetings, shownPath: standing.shownPath)
  }
}
