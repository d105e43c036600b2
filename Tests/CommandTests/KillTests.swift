import Foundation
import Glibc
import Testing

/// `kill -9` at twenty moments of a build: the live site is the old one or the new one, whole, and
/// the next run heals. `Scripts/faults.sh` does it at every call of the system.
@Suite struct KillTests {
  private static let slug = "grangewood-surgery"

  /// Half of them anywhere in the build, half just when it writes and switches.
  enum Moment: String, CaseIterable { case anywhere, whilePublishing }

  @Test(arguments: Moment.allCases)
  func theLiveSiteIsWholeWhenABuildIsKilled(moment: Moment) throws {
    let work = try Workplace(copying: "Tests/Sites/grangewood")
    var sites: [[String: [UInt8]]] = []
    let start = ContinuousClock.now
    for version in 0..<2 {
      try change(work, to: version)
      #expect(try [0, 3].contains(build(work).wait().status))
      sites.append(try work.bytes("Output/\(Self.slug)"))
    }
    let length = (ContinuousClock.now - start) / 2
    #expect(sites[0] != sites[1])
    var dice = Dice(seed: moment == .anywhere ? 1 : 2)
    var killed = 0
    var atRest: [String]?
    for round in 0..<10 {
      // Version 1 is live now, then 0, and so on.
      let (old, new) = (sites[(round + 1) % 2], sites[round % 2])
      try change(work, to: round % 2)
      let run = try build(work)
      switch moment {
      case .anywhere: usleep(UInt32.random(in: 0...UInt32(length.microseconds), using: &dice))
      case .whilePublishing:
        let next = "Output/.sitegen/\(Self.slug)/next"
        let end = ContinuousClock.now + .seconds(60)
        while !work.has(next), ContinuousClock.now < end, !run.hasEnded { usleep(50) }
        usleep(UInt32.random(in: 0...4000, using: &dice))
      }
      run.kill()
      if try run.wait().status == 137 { killed += 1 }
      let live = try work.bytes("Output/\(Self.slug)")
      #expect(live == old || live == new, "round \(round): neither old nor new")
      let healed = try build(work).wait()
      #expect([0, 3].contains(healed.status), "round \(round): \(healed)")
      #expect(try work.bytes("Output/\(Self.slug)") == new, "round \(round)")
      let kept = try work.names("Output/.sitegen/\(Self.slug)").map(Self.withoutNumber)
      #expect(kept == atRest ?? kept, "round \(round): left behind")
      atRest = kept
    }
    #expect(killed > 0, "every build was too fast to be killed")
    print("kill -9 \(moment.rawValue): \(killed) of 10 builds died, 10 of 10 left the site whole")
  }

  private func build(_ work: Workplace) throws -> Running {
    try work.sitegen.start(["build", "--today", "2014-04-02"])
  }

  private func change(_ work: Workplace, to version: Int) throws {
    let file = "Content/\(Self.slug)/index.md"
    let text = try work.text(file).components(separatedBy: "\nVersion ")[0]
    try work.write(text + "\nVersion \(version) of the words.\n", to: file)
  }

  private static func withoutNumber(_ name: String) -> String {
    name.filter { !$0.isNumber }
  }
}

extension Duration {
  fileprivate var microseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }
}
