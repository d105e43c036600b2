package import Calendar
package import Diagnostics

/// An output folder that this run alone may change, until the value goes away. Different practices
/// may be published from different threads at once.
package final class Publisher: Sendable {
  static let stateFolder: Name = ".sitegen"

  /// As it was typed.
  package let path: String
  let output: Folder
  let state: Folder
  private let lock: Descriptor
  /// False only in tests: as on a file system that cannot exchange two folders.
  let mayExchange: Bool

  /// Makes the folder where there is none, refuses one that has to do with `content`, and waits up
  /// to `wait` seconds for another run to end.
  package init(
    output path: String, content: String?, wait: Int = 0, mayExchange: Bool = true
  ) throws {
    if let content { try Overlap.check(output: path, content: content) }
    self.path = path
    self.mayExchange = mayExchange
    output = try FolderPath.made(path)
    state = try output.folderMadeIfMissing(Self.stateFolder)
    lock = try OutputLock.taken(in: state, waiting: wait, output: path)
  }

  /// What is live of a practice, after healing what an interrupted run may have left. Compare its
  /// fingerprint before rendering.
  package func standing(_ slug: String) throws -> Standing {
    try home(of: slug).standing()
  }

  /// Puts a generation in place of what is live, in one step. `standing` is what `standing(_:)`
  /// said in this run. Refused where less than half of the pages would be left, unless
  /// `allowShrink`.
  package func publish(
    _ generation: Generation, over standing: Standing, allowShrink: Bool = false
  ) throws -> Publication {
    try generation.checkPaths()
    guard generation.slug == standing.slug else { throw OutputError.unsafePath(standing.slug) }
    if let refusal = standing.refusal(of: generation, allowShrink: allowShrink) {
      return .refused([refusal])
    }
    let home = try home(of: generation.slug)
    if standing.shows(generation) {
      try home.keep(generation, standing)
      return .unchanged
    }
    let number = try home.stage(generation, over: standing)
    let change = try home.goLive(PracticeHome.next, number: number)
    // An empty folder that stood there is no generation.
    if standing.manifest != nil { try home.keepAsPrevious(change.old) }
    try home.settle()
    return .published(change.way)
  }

  /// Puts the generation before back; once more, and the newer one is live again.
  package func rollback(_ slug: String, today: CalendarDate) throws -> Publication.Way {
    let home = try homeOfPublished(slug)
    let number = try home.reviveGenerationBefore(today: today)
    let change = try home.goLive(PracticeHome.previous, number: number)
    try home.keepAsPrevious(change.old)
    try home.settle()
    return change.way
  }

  /// Takes a practice off the web. Its publication record stays.
  package func remove(_ slug: String, today: CalendarDate) throws {
    let home = try homeOfPublished(slug)
    try home.takeDown()
    try PublicationRecord.note([], on: today.iso, in: home.state)
    try home.removeGenerations()
  }

  /// Healed, and ours to change.
  private func homeOfPublished(_ slug: String) throws -> PracticeHome {
    guard Slug.isValid(slug), try state.status(of: Name(slug)) != nil else {
      throw OutputError.notPublished(slug)
    }
    let home = try home(of: slug)
    let standing = try home.standing()
    if standing.isForeign { throw OutputError.notOurs(home.shownPath) }
    guard try home.wasPublished() else { throw OutputError.notPublished(slug) }
    return home
  }

  private func home(of slug: String) throws -> PracticeHome {
    guard Slug.isValid(slug) else { throw OutputError.unsafePath(slug) }
    return PracticeHome(
      slug: slug, output: try output.again(), state: try state.folderMadeIfMissing(Name(slug)),
      mayExchange: mayExchange)
  }
}

/// What became of a generation.
package enum Publication: Sendable, Equatable {
  case published(Way)
  /// The live files are the same, byte for byte; nothing was switched.
  case unchanged
  /// The live website is as it was.
  case refused([Finding])

  package enum Way: Sendable, Equatable {
    case exchanged
    /// The file system cannot exchange folders, so the practice's folder is a symbolic link.
    case linked
  }
}
