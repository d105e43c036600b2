extension PracticeHome {
  func wasPublished() throws(DiskError) -> Bool {
    try state.names().contains(where: Manifests.isManifest)
  }

  /// Takes the live folder or link away, in one step.
  func takeDown() throws(DiskError) {
    switch try look() {
    case .foreign: return
    case .nothing: try removeDeadLink()
    case .folder: try output.rename(site, to: Self.discard, in: state)
    case .link(let generation):
      // In this order: a numbered generation without its link is put live again by `settle`.
      try state.rename(generation, to: Self.discard)
      try removeDeadLink()
    }
    try output.sync()
    try state.sync()
  }

  /// Removes all that was kept for going back. Manifests last: they say that there is work left.
  func removeGenerations() throws(DiskError) {
    for name in [Self.discard, Self.previous] { try state.removeIfThere(name) }
    for name in try state.names() where Manifests.isManifest(name) { try state.removeFile(name) }
  }
}
