import Testing

/// What is not done in this house.
@Suite struct HygieneTests {
  private static let forbidden = [
    "try!", "as!", "fatalError", "preconditionFailure", "unsafelyUnwrapped", "@unchecked",
    "nonisolated(unsafe)", "@preconcurrency", "DispatchSemaphore",
  ]

  @Test func nothingInTheSourcesTrapsOnPurpose() throws {
    var lines = 0
    for file in try House.swiftFiles(in: "Sources", "Templates") {
      for (number, line) in zip(1..., SwiftCode(try House.text(file)).lines) {
        lines += 1
        for word in Self.forbidden {
          #expect(!line.contains(word), "\(file):\(number): \(word)")
        }
        #expect(!Self.unwrapsByForce(line), "\(file):\(number): \(line)")
        #expect(
          !line.contains(
            /^\s*(package |public |private |fileprivate )*static var \w+\s*(:[^{]*)?=/),
          "\(file):\(number): a static that changes")
      }
    }
    #expect(lines > 5000)
  }

  /// A `!` behind a name or a bracket, unless it begins `!=`.
  private static func unwrapsByForce(_ line: String) -> Bool {
    line.contains(/[A-Za-z0-9_\)\]\}?]!(?!=)/)
  }

  @Test(arguments: [
    ("let a = b!", true), ("a!.c", true), ("f()![0]", true), ("x[1]!", true), ("if !a {", false),
    ("a != b", false), ("a! = b", true), ("return !isEmpty", false), ("var a: Int!", true),
  ])
  func forceIsSeen(line: String, isForced: Bool) {
    #expect(Self.unwrapsByForce(line) == isForced)
  }

  @Test func nothingIsLeftForLater() throws {
    // Spelt in two parts, so that this file passes.
    let marks = try Regex("\\b(TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b")
    for file in try House.swiftFiles(in: "Sources", "Tests", "Templates") + ["Package.swift"] {
      let text = try House.text(file)
      #expect(text.firstMatch(of: marks) == nil, "\(file)")
    }
  }

  @Test func filesAreShort() throws {
    let files = try House.swiftFiles(in: "Sources", "Tests", "Templates")
    var lengths: [Int] = []
    for file in files {
      let length = try House.text(file).split(separator: "\n", omittingEmptySubsequences: false)
        .count
      #expect(length <= 251, "\(file) has \(length - 1) lines")
      if file.hasPrefix("Sources") { lengths.append(length - 1) }
    }
    lengths.sort()
    let median = lengths[lengths.count / 2]
    print("Sources: \(lengths.count) files, median \(median) lines, longest \(lengths.last ?? 0)")
    #expect(median <= 120)
  }

  @Test func noNameMeansThatNobodyDecided() throws {
    for file in try House.swiftFiles(in: "Sources", "Tests") {
      for part in file.split(separator: "/") {
        let name = part.prefix { $0 != "." }
        #expect(
          !name.contains(/(Core|Common|Utils?|Utilit(y|ies)|Helpers?|Misc|Manager)([A-Z+]|$)/),
          "\(file)")
      }
    }
  }
}
