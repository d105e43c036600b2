// swift-tools-version: 6.1
import PackageDescription

/// What every Swift target is compiled with: the house has one dialect.
let dialect: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A floor of the house: a target imports lower floors only (`Tests/HouseTests` proves it).
func floor(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: dialect)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: dialect)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "sitegen",
  products: [.executable(name: "sitegen", targets: ["sitegen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // 0: C, and the theme as data
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CLinux"),
    .target(
      name: "Templates", path: "Templates",
      resources: [.embedInCode("Theme"), .embedInCode("Starters")], swiftSettings: dialect),
    // 1
    floor("Diagnostics"),
    floor("Calendar"),
    floor("Tables"),
    floor("Starters", ["Templates"]),
    // 2
    floor("FrontMatter", ["Diagnostics", "Calendar", yams]),
    floor("Markdown", ["Diagnostics", "CCMark"]),
    floor("Views"),
    floor("Charts"),
    // 3
    floor(
      "Practice", ["Diagnostics", "Calendar", "FrontMatter", "Markdown", "Views", "Charts"]),
    // 4
    floor(
      "Rules",
      ["Diagnostics", "Calendar", "Tables", "Starters", "FrontMatter", "Markdown", "Practice"]),
    floor(
      "Rendering",
      [
        "Diagnostics", "Calendar", "FrontMatter", "Markdown", "Views", "Practice", "Templates",
        mustache,
      ]),
    // 5
    floor(
      "SiteBuilder",
      [
        "CLinux", "Diagnostics", "Calendar", "Starters", "FrontMatter", "Markdown", "Practice",
        "Rules", "Rendering", crypto,
      ]),
    floor("Importers", ["Diagnostics", "Calendar", "Tables", "FrontMatter", "Practice", "Rules"]),
    // 6
    .executableTarget(
      name: "sitegen",
      dependencies: ["Diagnostics", "Calendar", "Rules", "SiteBuilder", "Importers", arguments],
      swiftSettings: dialect),

    .target(name: "TagScan", path: "Tests/TagScan", swiftSettings: dialect),
    .executableTarget(
      name: "conformance", dependencies: ["Diagnostics", "Markdown", "TagScan"],
      path: "Tests/Conformance", swiftSettings: dialect),
    .executableTarget(
      name: "rulecost",
      dependencies: ["Diagnostics", "Calendar", "Practice", "Rules", "Rendering", "SiteBuilder"],
      path: "Tests/RuleCost", swiftSettings: dialect),
    .target(name: "MadeExports", path: "Tests/MadeExports", swiftSettings: dialect),
    .executableTarget(
      name: "make-exports", dependencies: ["MadeExports"], path: "Tests/MakeExports",
      swiftSettings: dialect),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("CalendarTests", ["Calendar"]),
    tests("ChartsTests", ["Charts"], exclude: ["Snapshots"]),
    tests("FrontMatterTests", ["FrontMatter", "Diagnostics", "Calendar"], exclude: ["Fixtures"]),
    tests(
      "RenderingTests",
      [
        "Rendering", "Views", "Templates", "Diagnostics", "Practice", "FrontMatter", "Calendar",
      ]),
    tests("MarkdownTests", ["Markdown", "Diagnostics", "TagScan"]),
    tests(
      "RulesTests",
      [
        "Rules", "Practice", "Rendering", "SiteBuilder", "FrontMatter", "Markdown", "Calendar",
        "Diagnostics",
      ], exclude: ["Fixtures"]),
    tests(
      "SiteBuilderTests",
      ["SiteBuilder", "Starters", "Practice", "FrontMatter", "CLinux", "Diagnostics", "Calendar"]),
    tests(
      "ImportersTests",
      ["Importers", "MadeExports", "Tables", "FrontMatter", "Practice", "Calendar", "Diagnostics"]),
    tests("CommandTests", ["sitegen", "TagScan", "MadeExports"]),
    tests("HouseTests", ["Practice", "FrontMatter", "Starters"]),
  ]
)
