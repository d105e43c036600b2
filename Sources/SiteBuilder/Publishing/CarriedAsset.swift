/// An asset of an earlier generation, kept beside the new files: pages that browsers have cached
/// still ask for it. Its name is made from its bytes, so that it is in nobody's way.
package struct CarriedAsset: Sendable, Equatable, Codable {
  package let path: String
  /// 1 for an asset of the generation before, 2 for one of the generation before that.
  package let generationsAgo: Int

  /// Assets of the last two generations are kept.
  static let oldest = 2

  /// `assets/site-1a2b3c4d5e.css`: the name ends with ten digits of its fingerprint.
  static func isFingerprinted(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    guard bytes.starts(with: "assets/".utf8), let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
      dot >= 11
    else { return false }
    let digits = bytes[(dot - 10)..<dot]
    return bytes[dot - 11] == UInt8(ascii: "-")
      && digits.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
      && !bytes[7...].contains(UInt8(ascii: "/"))
  }
}

extension Standing {
  /// What is to be carried from the live generation into a new one. Nothing that is not as it was
  /// published.
  func carried(into generation: Generation) -> [CarriedAsset] {
    guard let manifest, let inventory else { return [] }
    let names = generation.files.map { Name($0.path) }
    let taken = Set(names + Name.folders(above: names))
    let ages = Dictionary(
      (manifest.carried ?? []).map { (Name($0.path), $0.generationsAgo) }, uniquingKeysWith: min)
    return manifest.files.compactMap { file in
      let name = Name(file.path)
      let age = (ages[name] ?? 0) + 1
      guard CarriedAsset.isFingerprinted(file.path), age <= CarriedAsset.oldest,
        !taken.contains(name), inventory.files.contains(file)
      else { return nil }
      return CarriedAsset(path: file.path, generationsAgo: age)
    }
  }

  /// The files of those assets, as they are live.
  func files(of carried: [CarriedAsset]) -> [Manifest.File] {
    let names = Set(carried.map { Name($0.path) })
    return (inventory?.files ?? []).filter { names.contains(Name($0.path)) }
  }
}

extension Manifest {
  /// Without what was carried along.
  var ownFiles: [File] {
    let names = Set((carried ?? []).map { Name($0.path) })
    return files.filter { !names.contains(Name($0.path)) }
  }
}
