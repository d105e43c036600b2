import Diagnostics
import Foundation
import Glibc
import Testing

@testable import SiteBuilder

@Suite struct RefusalTests {
  let website: Website
  var scratch: Scratch { website.scratch }

  init() throws { website = try Website() }

  func rules(_ publication: Publication) -> [String] {
    if case .refused(let findings) = publication { findings.map(\.rule) } else { [] }
  }

  @Test(arguments: ["folder", "file", "link", "look-alike"])
  func whatIsNotOursIsLeftAlone(kind: String) throws {
    switch kind {
    case "folder": try scratch.write("mine", to: "Output/elmfield/index.html")
    case "file": try scratch.write("mine", to: "Output/elmfield")
    case "link":
      try scratch.write("mine", to: "elsewhere/index.html")
      try scratch.folder("Output")
      #expect(symlink("../elsewhere", scratch["Output/elmfield"]) == 0)
    default:
      // Ours was taken away, and a folder of somebody else's put there.
      try website.publish("a")
      try scratch.remove("Output/elmfield")
      try scratch.write("mine", to: "Output/elmfield/page-0/index.html")
    }
    let before = try website.scratch.names("Output")
    #expect(rules(try website.publish("b")) == ["foreign-folder"])
    #expect(
      try website.scratch.names("Output") == [".sitegen"] + before.filter { $0 != ".sitegen" })
    let mine =
      kind == "file"
      ? "Output/elmfield"
      : "Output/elmfield/" + (kind == "look-alike" ? "page-0/index.html" : "index.html")
    #expect(try scratch.text(mine) == "mine")
    #expect(throws: OutputError.notOurs(scratch["Output/elmfield"])) {
      try website.open().remove("elmfield", today: Website.firstDay)
    }
    #expect(throws: OutputError.notOurs(scratch["Output/elmfield"])) {
      try website.open().rollback("elmfield", today: Website.firstDay)
    }
    #expect(try scratch.text(mine) == "mine")
  }

  @Test func anEmptyFolderMayBeFilled() throws {
    try scratch.folder("Output/elmfield")
    #expect(try website.publish("a") == .published(.exchanged))
    #expect(try website.kept() == ["manifest-1.json"])
  }

  @Test(arguments: [(10, 5, false), (10, 4, true), (1, 0, true), (0, 0, false)])
  func halfOfThePagesMustStay(before: Int, after: Int, isRefused: Bool) throws {
    try website.publish("a", pages: before)
    let small = Website.generation("b", pages: after)
    #expect(rules(try website.publish(small)) == (isRefused ? ["shrunk"] : []))
    #expect(try website.shows(isRefused ? "a" : "b", pages: isRefused ? before : after))
    #expect(rules(try website.publish(small, allowShrink: true)) == [])
    #expect(try website.shows("b", pages: after))
  }

  @Test(arguments: [
    "../up.html", "a/../../up.html", "/etc/x", "a//b", "a/", "", ".", "..", "a/./b", "a\0b",
    String(repeating: "x", count: 256), "page-0", "page-0/index.html", "page-0/index.html/x",
  ])
  func aPathStaysInItsFolder(path: String) throws {
    var generation = Website.generation("a")
    generation.files.append(OutputFile(path: path, bytes: []))
    #expect(throws: OutputError.unsafePath(path.hasSuffix("l/x") ? "page-0/index.html" : path)) {
      try website.publish(generation)
    }
    #expect(try scratch.names("Output") == [".sitegen"])
  }

  @Test(arguments: ["", ".sitegen", "..", "a/b", "Elmfield", "lock", "-x"])
  func aSlugIsASlug(slug: String) throws {
    let publisher = try website.open()
    #expect(throws: OutputError.unsafePath(slug)) { try publisher.standing(slug) }
  }

  @Test func outputAndContentAreApart() throws {
    try scratch.write("x", to: "site/Content/elmfield/practice.md")
    let content = scratch["site/Content"]
    #expect(symlink("site/Content", scratch["link"]) == 0)
    #expect(symlink("site", scratch["over"]) == 0)
    for (output, error) in [
      (content, OutputError.isContent), (scratch["link"], OutputError.isContent),
      (content + "/../Content/", OutputError.isContent),
      (scratch["site"], OutputError.holdsContent), (scratch["over"], OutputError.holdsContent),
      (scratch.path, OutputError.holdsContent), (content + "/Output", OutputError.insideContent),
      (content + "/elmfield", OutputError.insideContent),
      (scratch["link/new/deep"], OutputError.insideContent),
    ] {
      #expect(throws: error(output)) { try Publisher(output: output, content: content) }
    }
    #expect(try scratch.names("site/Content") == ["elmfield"])
    #expect(throws: OutputError.notAFolder(content + "/elmfield/practice.md/x")) {
      try Publisher(output: content + "/elmfield/practice.md/x", content: content)
    }
    _ = try Publisher(output: scratch["site/Output"], content: content)
  }

  @Test func outputMayBeALinkToAFolder() throws {
    try scratch.folder("disk")
    #expect(symlink("disk", scratch["Output"]) == 0)
    try website.publish("a")
    #expect(try scratch.names("disk") == [".sitegen", "elmfield"])
    try scratch.remove("disk")
    #expect(throws: DiskError.self) { try website.publish("a") }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aReadOnlyFolderLeavesTheSiteAsItWas() throws {
    try website.publish("a")
    chmod(scratch["Output/.sitegen/elmfield"], 0o555)
    #expect(throws: DiskError(.makeFolder, scratch["Output/.sitegen/elmfield/next"], EACCES)) {
      try website.publish("b")
    }
    chmod(scratch["Output/.sitegen/elmfield"], 0o755)
    chmod(scratch["Output"], 0o555)
    #expect(throws: DiskError(.rename, scratch["Output/elmfield"], EACCES)) {
      try website.publish("b")
    }
    #expect(try website.shows("a"))
    chmod(scratch["Output"], 0o755)
    #expect(try website.publish("b") == .published(.exchanged))
  }

  @Test(arguments: [ENOSPC, EDQUOT, EACCES, EPERM, EROFS, EMFILE, ENFILE, EIO, EBUSY, EXDEV])
  func everyCommonErrorHasWordsAndARemedy(code: Int32) {
    let error = DiskError(.rename, "Output/elmfield", code)
    #expect(error.message.hasPrefix("cannot rename `Output/elmfield`: "))
    #expect(!error.message.contains("\(code)"))
    #expect(error.help?.isEmpty == false)
  }

  @Test func errorsSayWhatToDo() {
    let full = DiskError(.write, "Output/elmfield", ENOSPC)
    #expect(full.message == "cannot write `Output/elmfield`: the disk is full")
    #expect(full.help == "make room on the disk, then run it again")
    #expect(full.exitStatus == 2)
    #expect(OutputError.busy("Output").exitStatus == 75)
  }
}
