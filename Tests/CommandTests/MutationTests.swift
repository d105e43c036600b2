import Foundation
import Testing

/// Two hundred random changes to the files of the demo: whatever comes of them, `check` says so and
/// never traps.
@Suite struct MutationTests {
  private static let runs = 5
  private static let changesInARun = 5

  @Test(arguments: UInt64(1)...8)
  func noChangeToTheContentMakesItTrap(seed: UInt64) throws {
    let work = try Workplace(copying: "Content")
    let files = try work.bytes("Content").keys.filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".yml")
    }
    .sorted()
    #expect(files.count > 100)
    var dice = Dice(seed: seed)
    for run in 0..<Self.runs {
      var changed: [(path: String, before: Data)] = []
      for _ in 0..<Self.changesInARun {
        let path = work["Content/" + files[Int.random(in: 0..<files.count, using: &dice)]]
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        changed.append((path, before))
        let after = Self.changed(Array(before), &dice)
        try Data(after).write(to: URL(fileURLWithPath: path))
      }
      let outcome = try work.sitegen("check", "--today", "2026-05-18")
      #expect(!outcome.hasCrashed, "seed \(seed), run \(run): \(changed.map(\.path)) \(outcome)")
      #expect([0, 1, 3].contains(outcome.status), "seed \(seed), run \(run): \(outcome)")
      for (path, before) in changed.reversed() { try before.write(to: URL(fileURLWithPath: path)) }
    }
  }

  private static let tokens = [
    "\"", "'", "|", ">", "{", "}", "[", "]", ": ", "- ", "---\n", "\t", "\r\n", "\u{0}", "&a", "*a",
    "!!int", "#", "999999999999999999999", "-1", "\u{FEFF}", "\u{301}", "`", "](", "<b>", "%", "…",
    "31 February 2026", "0", "1/0", "2025/27", "\n\n\n", "    ", "{{name}}", "![](", "| | |\n",
  ]

  private static func changed(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0...bytes.count, using: &dice)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &dice))
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2:
      bytes.insert(contentsOf: tokens.randomElement(using: &dice)?.utf8.map { $0 } ?? [], at: place)
    case 3: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
    case 4: bytes = Array(bytes[..<place])
    case 5: bytes = Array(bytes[place...])
    case 6:
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      lines.shuffle(using: &dice)
      bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    default:
      bytes = bytes.map { byte in
        (0x30...0x39).contains(byte) ? UInt8.random(in: 0x30...0x39, using: &dice) : byte
      }
    }
    return bytes
  }
}
