import Testing

/// A target imports lower floors only; two targets on one floor never import each other.
@Suite struct FloorTests {
  /// As in `Package.swift`.
  private static let floors = [
    "CCMark": 0, "CLinux": 0, "Templates": 0, "Diagnostics": 1, "Calendar": 1, "Tables": 1,
    "Starters": 1, "FrontMatter": 2, "Markdown": 2, "Views": 2, "Charts": 2, "Practice": 3,
    "Rules": 4, "Rendering": 4, "SiteBuilder": 5, "Importers": 5, "sitegen": 6,
  ]
  /// Each library has one door into the house.
  private static let doors = [
    "Yams": ["FrontMatter"], "Mustache": ["Rendering"], "Crypto": ["SiteBuilder"],
    "ArgumentParser": ["sitegen"], "CCMark": ["Markdown"], "CLinux": ["SiteBuilder"],
    "FoundationEssentials": ["SiteBuilder"], "Foundation": ["SiteBuilder", "sitegen"],
    "Glibc": ["SiteBuilder", "Markdown"],
  ]

  private static func imports(_ file: String) throws -> [String] {
    try SwiftCode(House.text(file)).lines.compactMap { line in
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first, first.hasPrefix("@") || Self.access.contains(first) {
        words.removeFirst()
      }
      guard words.first == "import" else { return nil }
      return words.last.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static let access: Set = ["package", "public", "internal", "private", "fileprivate"]

  @Test func everyImportLeadsDownAFloor() throws {
    var imports = 0
    for file in try House.swiftFiles(in: "Sources") {
      let target = String(file.split(separator: "/")[1])
      let floor = try #require(Self.floors[target], "\(target) has no floor: give it one here")
      for module in try Self.imports(file) {
        imports += 1
        if let below = Self.floors[module] {
          #expect(below < floor, "\(file) imports \(module)")
        }
        #expect(
          Self.floors[module] != nil || Self.doors[module] != nil, "\(file) imports \(module)")
        if let doors = Self.doors[module] {
          #expect(doors.contains(target), "\(file) imports \(module)")
        }
      }
    }
    #expect(imports > 200)
  }

  @Test func everyTargetHasAFloor() throws {
    let targets = try House.names("Sources") + ["Templates"]
    #expect(Set(targets) == Set(Self.floors.keys))
  }

  @Test(arguments: [
    ("import Diagnostics", "Diagnostics"), ("package import Calendar", "Calendar"),
    ("  @testable import Practice", "Practice"), ("import struct Foundation.Data", "Foundation"),
    ("// import Yams", nil), ("let a = \"\n import Yams\n\"", nil),
  ])
  func importsAreSeen(line: String, module: String?) throws {
    let words = SwiftCode(line).lines.filter { $0.contains("import ") }
    #expect(words.isEmpty == (module == nil))
  }
}
