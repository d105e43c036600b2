import Diagnostics
import Foundation
import Glibc
import Testing

@testable import SiteBuilder

@Suite struct PublisherTests {
  @Test(arguments: [true, false])
  func publishesOneGenerationAfterAnother(mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange)
    for name in ["a", "b", "c"] {
      #expect(try website.publish(name) == .published(mayExchange ? .exchanged : .linked))
      #expect(try website.shows(name))
    }
    let kind = try website.scratch.status("Output/elmfield").st_mode & S_IFMT
    #expect(kind == (mayExchange ? S_IFDIR : S_IFLNK))
    let own = mayExchange ? [] : ["generation-3"]
    #expect(try website.kept() == own + ["manifest-2.json", "manifest-3.json", "previous"])
    #expect(try website.scratch.names("Output") == [".sitegen", "elmfield"])
  }

  @Test func anEqualFingerprintIsSeenBeforeRendering() throws {
    let website = try Website()
    #expect(try website.open().standing("elmfield").manifest == nil)
    try website.publish("a")
    let standing = try website.open().standing("elmfield")
    #expect(standing.isUpToDate("inputs of a"))
    #expect(!standing.isUpToDate("inputs of b"))
    #expect(standing.manifest?.verdict == "{\"of\":\"a\"}")
  }

  @Test func sameBytesAreUnchangedAndNothingIsWritten() throws {
    let website = try Website()
    try website.publish("a")
    let before = try website.status("page-0/index.html")
    let folder = try website.status("")
    var again = Website.generation("a")
    again.fingerprint = "another day"
    again.verdict = "another verdict"
    #expect(try website.publish(again) == .unchanged)
    let after = try website.status("page-0/index.html")
    #expect(before.st_ino == after.st_ino && before.st_ctim.tv_nsec == after.st_ctim.tv_nsec)
    #expect(try website.status("").st_ino == folder.st_ino)
    #expect(try website.kept() == ["manifest-1.json"])
    let standing = try website.open().standing("elmfield")
    #expect(standing.isUpToDate("another day"))
    #expect(standing.manifest?.verdict == "another verdict")
  }

  @Test(arguments: ["changed", "removed", "added", "emptied folder", "linked", "renamed"])
  func tamperedOutputIsNoticedAndMended(how: String) throws {
    let website = try Website()
    try website.publish("a")
    let page = website.scratch["Output/elmfield/page-1/index.html"]
    switch how {
    case "changed": try website.scratch.write("<p>b", to: "Output/elmfield/page-1/index.html")
    case "removed": #expect(unlink(page) == 0)
    case "added": try website.scratch.write("x", to: "Output/elmfield/extra.html")
    case "emptied folder": try website.scratch.folder("Output/elmfield/new")
    case "linked":
      #expect(unlink(page) == 0)
      #expect(symlink("../page-0/index.html", page) == 0)
    default: #expect(rename(page, page + ".old") == 0)
    }
    #expect(try !website.open().standing("elmfield").isUpToDate("inputs of a"))
    #expect(try website.publish("a") == .published(.exchanged))
    #expect(try website.shows("a"))
  }

  @Test func everyFileTampered() throws {
    let website = try Website()
    try website.publish("a")
    for number in 0..<4 {
      try website.scratch.write("!", to: "Output/elmfield/page-\(number)/index.html")
    }
    try website.scratch.remove("Output/elmfield/assets")
    #expect(try website.publish("a") == .published(.exchanged))
    #expect(try website.shows("a"))
  }

  @Test func unchangedFilesAreLinkedAndOthersAreNot() throws {
    let website = try Website()
    try website.publish("a")
    let style = try website.status("assets/site.css")
    let page = try website.status("page-0/index.html")
    try website.publish("b")
    #expect(try website.status("assets/site.css").st_ino == style.st_ino)
    #expect(try website.status("assets/site.css").st_nlink == 2)
    #expect(try website.status("page-0/index.html").st_ino != page.st_ino)
  }

  @Test(arguments: [mode_t(0o000), 0o022, 0o077, 0o777])
  func everybodyMayReadWhateverTheUmask(mask: mode_t) throws {
    let website = try Website()
    _ = try Umask.with(mask) { try website.publish("a") }
    for path in try FileManager.default.subpathsOfDirectory(
      atPath: website.scratch["Output/elmfield"]) + [""]
    {
      let mode = try website.status(path).st_mode
      #expect(mode & 0o777 == (mode & S_IFMT == S_IFDIR ? 0o755 : 0o644), "\(path)")
    }
  }

  @Test func twoSpellingsOfOneNameAreTwoFiles() throws {
    let website = try Website()
    var generation = Website.generation("a")
    generation.files.append(OutputFile(path: "files/caf\u{E9}/a.pdf", bytes: [1]))
    generation.files.append(OutputFile(path: "files/cafe\u{301}/a.pdf", bytes: [2]))
    try website.publish(generation)
    #expect(try website.scratch.names("Output/elmfield/files").count == 2)
    #expect(try website.publish(generation) == .unchanged)
    generation.files.removeLast(2)
    generation.files.append(OutputFile(path: "files/cafe\u{301}/a.pdf", bytes: [1]))
    #expect(try website.publish(generation) == .published(.exchanged))
    #expect(
      try website.scratch.names("Output/elmfield/files").map { Array($0.utf8) }
        == [Array("cafe\u{301}".utf8)])
  }

  @Test func practicesArePublishedSideBySide() async throws {
    let website = try Website()
    let publisher = try website.open()
    try await withThrowingTaskGroup(of: Publication.self) { group in
      for number in 0..<40 {
        group.addTask {
          let generation = Website.generation("a", slug: "practice-\(number)")
          let standing = try publisher.standing(generation.slug)
          return try publisher.publish(generation, over: standing)
        }
      }
      for try await publication in group { #expect(publication == .published(.exchanged)) }
    }
    #expect(
      try Publisher.published(in: website.scratch["Output"])
        == (0..<40).map { "practice-\($0)" }.sorted())
  }

  @Test func aCopiedOutputIsStillOurs() throws {
    let website = try Website()
    for name in ["a", "b"] { try website.publish(name) }
    try FileManager.default.moveItem(
      atPath: website.scratch["Output"], toPath: website.scratch["Old"])
    try FileManager.default.copyItem(
      atPath: website.scratch["Old"], toPath: website.scratch["Output"])
    #expect(try website.open().standing("elmfield").isUpToDate("inputs of b"))
    #expect(try website.open().rollback("elmfield", today: Website.firstDay) == .exchanged)
    #expect(try website.shows("a"))
    #expect(try website.publish("c") == .published(.exchanged))
    #expect(try website.kept() == ["manifest-1.json", "manifest-3.json", "previous"])
  }

  /// A website that was made where folders can be exchanged, moved to where they cannot.
  @Test func becomesALinkWhereFoldersCannotBeExchanged() throws {
    var website = try Website()
    try website.publish("a")
    website.mayExchange = false
    #expect(try website.publish("b") == .published(.linked))
    #expect(try website.shows("b"))
    #expect(try website.open().rollback("elmfield", today: Website.firstDay) == .linked)
    #expect(try website.shows("a"))
    #expect(try website.open().rollback("elmfield", today: Website.firstDay) == .linked)
    #expect(try website.shows("b"))
  }
}

/// The umask is the whole process's: one test at a time, and back at once.
enum Umask {
  private static let lock = NSLock()

  static func with<Result>(_ mask: mode_t, _ body: () throws -> Result) rethrows -> Result {
    try lock.withLock {
      let before = umask(mask)
      defer { umask(before) }
      return try body()
    }
  }
}
