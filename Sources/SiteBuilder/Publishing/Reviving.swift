import Calendar

extension PracticeHome {
  /// Verifies the generation before, file by file, and dates its return. Gives its number.
  func reviveGenerationBefore(today: CalendarDate) throws -> Int {
    guard let folder = try state.folderIfThere(Self.previous) else {
      throw OutputError.noGenerationBefore(slug)
    }
    let inventory = try Inventory(of: folder)
    let manifests = try Manifests(in: state)
    guard var manifest = try manifests.of(folder) ?? manifests.of(inventory),
      inventory.holds(exactly: manifest)
    else { throw OutputError.generationDamaged(slug) }
    manifest.published = today.iso
    manifest.folder = try folder.identity()
    try state.replace(Manifests.name(manifest.number), with: manifest.json)
    return manifest.number
  }

  /// The live files are what a build made again: only what it was made from, and what it found, is
  /// new.
  func keep(_ generation: Generation, _ standing: Standing) throws {
    guard let before = standing.manifest else { return }
    var manifest = before
    manifest.fingerprint = generation.fingerprint
    manifest.verdict = generation.verdict
    manifest.program = generation.program
    manifest.reports = generation.reports
    manifest.meetings = generation.meetings.isEmpty ? nil : generation.meetings
    if manifest != before {
      try state.replace(Manifests.name(manifest.number), with: manifest.json)
    }
    try PublicationRecord.note(manifest.reports, on: generation.today.iso, in: state)
  }
}
