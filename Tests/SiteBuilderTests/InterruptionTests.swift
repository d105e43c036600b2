import Foundation
import Glibc
import Testing

@testable import SiteBuilder

/// A run that ends between two of its steps: what is live is whole, and the next run heals.
/// `Scripts/faults.sh` does the same to every call of the system.
@Suite struct InterruptionTests {
  enum Step: CaseIterable {
    case nothing, halfStaged, halfManifest, staged, live, oldMoved, previousRenamed, settled
  }

  @Test(arguments: Step.allCases, [true, false])
  func publishing(upTo step: Step, mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange)
    for name in ["a", "b"] { try website.publish(name) }
    try interrupt(website, Website.generation("c"), at: step)
    let isNew = [.live, .oldMoved, .previousRenamed, .settled].contains(step)
    #expect(try website.shows(isNew ? "c" : "b"))
    // The next run heals, before it does anything else.
    let standing = try website.open().standing("elmfield")
    #expect(standing.isUpToDate(isNew ? "inputs of c" : "inputs of b"))
    let own = mayExchange ? [] : ["generation-\(isNew ? 3 : 2)"]
    let manifests =
      isNew ? ["manifest-2.json", "manifest-3.json"] : ["manifest-1.json", "manifest-2.json"]
    #expect(try website.kept() == own + manifests + ["previous"])
    #expect(try website.scratch.names("Output") == [".sitegen", "elmfield"])
    _ = try website.open().rollback("elmfield", today: Website.firstDay)
    #expect(try website.shows(isNew ? "b" : "a"))
    try website.publish("d")
    #expect(try website.shows("d"))
  }

  @Test(arguments: Step.allCases, [true, false])
  func firstPublication(upTo step: Step, mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange)
    try interrupt(website, Website.generation("a"), at: step)
    let isNew = [.live, .oldMoved, .previousRenamed, .settled].contains(step)
    #expect(website.scratch.has("Output/elmfield") == isNew)
    try website.publish("b")
    #expect(try website.shows("b"))
    if isNew {
      _ = try website.open().rollback("elmfield", today: Website.firstDay)
      #expect(try website.shows("a"))
    } else {
      #expect(throws: OutputError.noGenerationBefore("elmfield")) {
        try website.open().rollback("elmfield", today: Website.firstDay)
      }
    }
  }

  /// Does what `Publisher.publish` does, and stops.
  private func interrupt(_ website: Website, _ generation: Generation, at step: Step) throws {
    let publisher = try website.open()
    let standing = try publisher.standing("elmfield")
    let home = PracticeHome(
      slug: "elmfield", output: try publisher.output.again(),
      state: try publisher.state.folder("elmfield"), mayExchange: website.mayExchange)
    if step == .nothing { return }
    if step == .halfStaged {
      try website.scratch.write("half", to: "Output/.sitegen/elmfield/next/page-0/index.html")
      return
    }
    let number = try home.stage(generation, over: standing)
    let manifest = Manifests.name(number)
    if step == .halfManifest {
      #expect(truncate(website.scratch["Output/.sitegen/elmfield/" + manifest.shown], 100) == 0)
    }
    if [.halfManifest, .staged].contains(step) { return }
    let change = try home.goLive(PracticeHome.next, number: number)
    if step == .live { return }
    if let old = change.old, standing.manifest != nil {
      try home.state.rename(PracticeHome.previous, to: PracticeHome.discard)
      if step == .oldMoved { return }
      try home.state.rename(old, to: PracticeHome.previous)
    }
    if step == .previousRenamed { return }
    try home.settle()
  }

  /// In the one case without an atomic step: a folder that has to become a link.
  @Test func becomingALink() throws {
    var website = try Website()
    for name in ["a", "b"] { try website.publish(name) }
    website.mayExchange = false
    do {
      let publisher = try website.open()
      let standing = try publisher.standing("elmfield")
      let home = PracticeHome(
        slug: "elmfield", output: try publisher.output.again(),
        state: try publisher.state.folder("elmfield"), mayExchange: false)
      let number = try home.stage(Website.generation("c"), over: standing)
      try home.state.rename(PracticeHome.next, to: PracticeHome.generation(number))
      try home.output.rename(home.site, to: PracticeHome.next, in: home.state)
    }
    #expect(try website.open().standing("elmfield").isUpToDate("inputs of c"))
    #expect(try website.shows("c"))
    _ = try website.open().rollback("elmfield", today: Website.firstDay)
    #expect(try website.shows("b"))
  }

  @Test(arguments: [true, false])
  func removing(mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange)
    for name in ["a", "b"] { try website.publish(name) }
    do {
      let publisher = try website.open()
      let home = PracticeHome(
        slug: "elmfield", output: try publisher.output.again(),
        state: try publisher.state.folder("elmfield"), mayExchange: mayExchange)
      try home.takeDown()
    }
    #expect(!website.scratch.has("Output/elmfield"))
    try website.open().remove("elmfield", today: Website.firstDay)
    #expect(try website.kept() == [])
  }
}
