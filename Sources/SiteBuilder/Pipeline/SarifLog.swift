import Diagnostics
import Rules

/// The findings of a run as SARIF 2.1.0 (OASIS), which code hosts and editors read.
struct SarifLog: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  init(_ findings: [Finding]) {
    let known = RuleBook.all.map(Descriptor.init)
    // What the reading of a file reports is no rule of the book, but has an id as well.
    let others = Set(findings.map(\.rule)).subtracting(known.map(\.id)).sorted()
    let rules = known + others.map(Descriptor.init(reading:))
    runs = [Run(tool: Tool(driver: Driver(rules: rules)), results: findings.map(Result.init))]
  }

  private struct Run: Encodable {
    let tool: Tool
    let results: [Result]
    let columnKind = "unicodeCodePoints"
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name = "sitegen"
    let version = Program.version
    let rules: [Descriptor]
  }

  private struct Message: Encodable {
    let text: String
  }

  private struct Descriptor: Encodable {
    let id: String
    let shortDescription: Message
    var fullDescription: Message?
    var help: Message?

    init(_ rule: Rule) {
      id = rule.id
      shortDescription = Message(text: rule.title)
      fullDescription = Message(text: rule.why)
      help = Message(text: rule.fix)
    }

    init(reading id: String) {
      self.id = id
      shortDescription = Message(text: "the file can be read: \(id)")
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]

    init(_ finding: Finding) {
      ruleId = finding.rule
      level =
        switch finding.severity {
        case .error, .requirement: "error"
        case .warning: "warning"
        case .advice: "note"
        }
      let help = finding.help.map { "\n" + $0 } ?? ""
      message = Message(text: finding.message + help)
      locations = [Location(physicalLocation: PhysicalLocation(finding.place))]
    }
  }

  private struct Location: Encodable {
    let physicalLocation: PhysicalLocation
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?

    init(_ place: Place) {
      artifactLocation = ArtifactLocation(uri: Self.reference(to: place.file))
      region = place.line.map { line in
        Region(
          startLine: line, startColumn: place.column,
          endColumn: place.column.map { $0 + max(1, place.length) })
      }
    }

    /// A path as a relative reference of RFC 3986.
    private static func reference(to path: String) -> String {
      let plain = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
      let digits = Array("0123456789ABCDEF".utf8)
      let bytes = path.utf8.flatMap { byte -> [UInt8] in
        plain.contains(byte)
          ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private struct ArtifactLocation: Encodable {
    let uri: String
  }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int?
    let endColumn: Int?
  }
}
