extension PracticeHome {
  /// Brings everything but the live folder to rest, from whatever state an interrupted run left:
  /// finishes what had gone live, removes what had not. Safe to repeat, and to interrupt.
  func settle() throws {
    for name: Name in [Self.discard, "probe-a", "probe-b"] { try state.removeIfThere(name) }
    for name in try state.names() where name.isDraft { try state.removeIfThere(name) }
    try output.removeIfThere(newLink)
    try finishLink()
    let manifests = try Manifests(in: state)
    let current = try number(of: open(look()), manifests)
    try settleLeftovers(manifests, current)
    try removeManifests(manifests, current)
    if let manifest = manifests.all.first(where: { $0.number == current }) {
      try PublicationRecord.note(manifest.reports, on: manifest.published, in: state)
    }
  }

  /// Files the generation that was live before under its name.
  func keepAsPrevious(_ old: Name?) throws(DiskError) {
    guard let old, old != Self.previous else { return }
    if try state.status(of: Self.previous) != nil {
      try state.rename(Self.previous, to: Self.discard)
    }
    try state.rename(old, to: Self.previous)
    try state.sync()
    try state.removeIfThere(Self.discard)
  }

  /// A generation has its numbered name only when it is complete and about to go live. Where
  /// nothing is live, the run was interrupted at that point.
  private func finishLink() throws(DiskError) {
    guard try look() == .nothing else { return }
    let waiting = try state.names().filter(\.isGeneration).compactMap { name in
      Int(String(decoding: name.bytes.drop { $0 != UInt8(ascii: "-") }.dropFirst(), as: UTF8.self))
    }
    guard let newest = waiting.max() else { return }
    try pointLink(at: Self.generation(newest))
    try output.sync()
  }

  private func settleLeftovers(_ manifests: Manifests, _ current: Int?) throws(DiskError) {
    let live = try look()
    for name in try state.names() where name == Self.next || name.isGeneration {
      if live == .link(name) { continue }
      let number = try self.number(of: state.folderIfThere(name), manifests)
      if let current, let number, number < current {
        try keepAsPrevious(name)
      } else {
        try state.removeIfThere(name)
      }
    }
  }

  /// Keeps those of the live generation and of the one before; all, where one of the two is not
  /// known by its folder, as in an Output that was copied.
  private func removeManifests(_ manifests: Manifests, _ current: Int?) throws(DiskError) {
    guard let current else { return }
    var kept = [Manifests.name(current)]
    if try state.status(of: Self.previous) != nil {
      let previous = try number(of: state.folder(Self.previous), manifests)
      guard let previous else { return }
      kept.append(Manifests.name(previous))
    }
    for name in try state.names() where Manifests.isManifest(name) && !kept.contains(name) {
      try state.removeFile(name)
    }
  }

  private func number(
    of folder: consuming Folder?, _ manifests: Manifests
  ) throws(DiskError) -> Int? {
    guard let folder else { return nil }
    return try manifests.of(folder)?.number
  }
}

extension Name {
  /// Left by `Folder.replace` when it was interrupted.
  fileprivate var isDraft: Bool { bytes.suffix(4).elementsEqual(".new".utf8) }
}
