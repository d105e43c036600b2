import Foundation
import Testing

@testable import SiteBuilder

@Suite struct LockTests {
  @Test func onlyOneMayPublish() throws {
    let website = try Website()
    let first = try website.open()
    #expect(throws: OutputError.busy(website.scratch["Output"])) { try website.open(wait: 0) }
    withExtendedLifetime(first) {}
  }

  @Test func theLockEndsWithItsHolder() throws {
    let website = try Website()
    do { _ = try website.open() }
    _ = try website.open()
  }

  @Test func waitsAsLongAsItWasTold() throws {
    let website = try Website()
    var first: Publisher? = try website.open()
    #expect(first != nil)
    let second = Threads(1) { _ in (try? website.open(wait: 60)) != nil }
    Thread.sleep(forTimeInterval: 0.1)
    first = nil
    #expect(second.wait() == [true])
  }

  @Test func eightAtOncePublishInTurnOrStandBack() throws {
    let website = try Website()
    try website.publish("start")
    // Half of them wait, half of them do not.
    let outcomes = Threads(8) { number in
      do {
        let publisher = try website.open(wait: number % 2 == 0 ? 60 : 0)
        let standing = try publisher.standing("elmfield")
        let generation = Website.generation("run \(number)")
        return "\(try publisher.publish(generation, over: standing))"
      } catch OutputError.busy {
        return "busy"
      } catch {
        return "\(error)"
      }
    }.wait()
    let published = outcomes.count { $0.hasPrefix("published") }
    let busy = outcomes.count { $0 == "busy" }
    print("eight at once: \(published) published, \(busy) stood back")
    #expect(published >= 4 && published + busy == 8)
    let isWhole = try (0..<8).contains { try website.shows("run \($0)") }
    #expect(isWhole)
  }
}
