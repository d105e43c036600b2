/// The manifests of one practice, by number.
struct Manifests: Sendable {
  private(set) var all: [Manifest] = []

  static func name(_ number: Int) -> Name { Name("manifest-\(number).json") }

  static func isManifest(_ name: Name) -> Bool {
    name.bytes.starts(with: "manifest-".utf8)
  }

  /// One that is not whole was being written when a run was interrupted, before its generation went
  /// live: it counts for nothing.
  init(in state: borrowing Folder) throws(DiskError) {
    for name in try state.names() where Self.isManifest(name) {
      let manifest = JSON.value(Manifest.self, try state.bytesIfThere(name) ?? [])
      if let manifest, Self.name(manifest.number) == name { all.append(manifest) }
    }
    all.sort { $0.number < $1.number }
  }

  var nextNumber: Int { (all.last?.number ?? 0) + 1 }

  func of(_ folder: borrowing Folder) throws(DiskError) -> Manifest? {
    let identity = try folder.identity()
    return all.last { $0.folder == identity }
  }

  /// By content: for a folder that was copied, as from a backup, and so is another folder.
  func of(_ inventory: Inventory) -> Manifest? { all.last { inventory.holds(exactly: $0) } }
}
