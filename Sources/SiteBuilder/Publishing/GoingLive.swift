import Glibc

/// What `goLive` did.
struct Change: Equatable {
  let way: Publication.Way
  /// Where in `.sitegen` the generation is that was live until then.
  let old: Name?
}

extension PracticeHome {
  /// Puts the generation of that name and number in place of the live one, and waits until that is
  /// on the disk: an exchange where the file system can, otherwise a link switched by rename.
  func goLive(_ name: Name, number: Int) throws(DiskError) -> Change {
    let change = try switchLive(to: name, number)
    try output.sync()
    try state.sync()
    return change
  }

  private func switchLive(to name: Name, _ number: Int) throws(DiskError) -> Change {
    switch try look() {
    case .nothing:
      try removeDeadLink()
      if try canExchange() {
        let isDone = try unlessRefused { () throws(DiskError) in
          try state.renameNew(name, to: site, in: output)
        }
        if isDone { return Change(way: .exchanged, old: nil) }
      }
      try link(name, number)
      return Change(way: .linked, old: nil)
    case .link(let old):
      try link(name, number)
      return Change(way: .linked, old: old)
    case .folder:
      let isDone = try unlessRefused { () throws(DiskError) in
        try state.exchange(name, with: site, in: output)
      }
      if isDone { return Change(way: .exchanged, old: name) }
      return try convertToLink(name, number)
    case .foreign: throw DiskError(.rename, shownPath, EEXIST)
    }
  }

  /// Makes a link in place of a folder, which only happens to a website that was made where
  /// folders can be exchanged and then moved. There is no single step for it; the generation waits
  /// under the name that `settle` puts live if this is interrupted.
  private func convertToLink(_ name: Name, _ number: Int) throws(DiskError) -> Change {
    try giveNumber(number, to: name)
    do throws(DiskError) {
      try output.rename(site, to: Self.next, in: state)
    } catch {
      // A mount point, most likely: that is the folder to be named.
      throw DiskError(.rename, shownPath, error.code)
    }
    try pointLink(at: Self.generation(number))
    return Change(way: .linked, old: Self.next)
  }

  private func link(_ name: Name, _ number: Int) throws(DiskError) {
    try giveNumber(number, to: name)
    try pointLink(at: Self.generation(number))
  }

  /// Now the generation counts as about to go live: see `settle`.
  private func giveNumber(_ number: Int, to name: Name) throws(DiskError) {
    try state.rename(name, to: Self.generation(number))
    try state.sync()
  }

  /// Switches the live link in one step.
  func pointLink(at generation: Name) throws(DiskError) {
    try output.removeIfThere(newLink)
    try output.makeLink(
      newLink, to: "\(Publisher.stateFolder.shown)/\(slug)/\(generation.shown)")
    try output.rename(newLink, to: site)
  }

  /// A link of ours to a generation that is not there.
  func removeDeadLink() throws(DiskError) {
    if try output.status(of: site) != nil { try output.removeFile(site) }
  }

  /// Tried before a practice's first publication: a folder put there on a file system that cannot
  /// exchange it later could never be replaced in one step.
  private func canExchange() throws(DiskError) -> Bool {
    let probes: [Name] = ["probe-a", "probe-b"]
    for probe in probes { _ = try state.folderMadeIfMissing(probe) }
    let isDone = try unlessRefused { () throws(DiskError) in
      try state.exchange(probes[0], with: probes[1], in: state)
    }
    for probe in probes { try state.removeFolder(probe) }
    return isDone
  }

  /// False where the file system, or a mount, has no such step.
  private func unlessRefused(_ step: () throws(DiskError) -> Void) throws(DiskError) -> Bool {
    guard mayExchange else { return false }
    do throws(DiskError) {
      try step()
      return true
    } catch let error where [EINVAL, ENOSYS, EOPNOTSUPP, EXDEV, EBUSY].contains(error.code) {
      return false
    }
  }
}
