import Calendar
import FoundationEssentials
package import Practice

/// What was published as one generation, and from what. Kept in `Output/.sitegen/<slug>/` as
/// `manifest-<number>.json`, written before the generation goes live.
package struct Manifest: Sendable, Equatable, Codable {
  package struct File: Sendable, Equatable, Codable {
    package let path: String
    package let size: Int
    package let sha256: String

    /// By bytes: to Swift two spellings of é are equal, on the disk they are two files.
    package static func == (left: File, right: File) -> Bool {
      left.size == right.size && left.sha256 == right.sha256
        && left.path.utf8.elementsEqual(right.path.utf8)
    }
  }

  /// Counts the generations of a practice: a generation that went live has a greater number than
  /// all that were live before it.
  let number: Int
  /// The very folder that holds the generation, wherever it is moved.
  var folder: FolderIdentity
  /// Sorted by path, byte by byte.
  package let files: [File]
  /// Those of `files` that are assets of earlier generations; nil where there are none.
  package let carried: [CarriedAsset]?
  package var fingerprint: String
  package var verdict: String
  package var program: String
  package var reports: [PublishedReport]
  /// The calendar's entries, and those that left it; nil where there are none, and in what earlier
  /// versions of the program published.
  package var meetings: [PublishedMeeting]?
  /// The day on which this generation went live: `2014-03-12`.
  package var published: String
}

extension Manifest {
  init(
    _ generation: Generation, carried: [CarriedAsset], over standing: Standing, number: Int,
    folder: FolderIdentity
  ) {
    self.number = number
    self.folder = folder
    files = Self.sorted(Self.files(of: generation) + standing.files(of: carried))
    self.carried = carried.isEmpty ? nil : carried
    fingerprint = generation.fingerprint
    verdict = generation.verdict
    program = generation.program
    reports = generation.reports
    meetings = generation.meetings.isEmpty ? nil : generation.meetings
    published = generation.today.iso
  }

  static func files(of generation: Generation) -> [File] {
    sorted(
      generation.files
        .map { File(path: $0.path, size: $0.bytes.count, sha256: Digest.of($0.bytes)) })
  }

  private static func sorted(_ files: [File]) -> [File] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  var pages: Int { Self.pages(in: files.map(\.path)) }

  static func pages(in paths: [String]) -> Int {
    paths.count { $0.utf8.suffix(5).elementsEqual(".html".utf8) }
  }

  var json: [UInt8] { get throws { try JSON.bytes(of: self) + [UInt8(ascii: "\n")] } }
}

/// Our own files are JSON with sorted keys: the same facts are the same bytes.
enum JSON {
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// Nil where the bytes are not what we wrote.
  static func value<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }
}
