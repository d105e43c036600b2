import Diagnostics
import Foundation
import Glibc
import Practice
import Testing

@testable import SiteBuilder

@Suite struct SourceTreeTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  func tree() throws -> SourceTree { try SourceTree.read(scratch["Content"]) }

  /// Rule and place of each finding, places from Content on.
  func found(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.rule) \($0.place.file.dropFirst(scratch.path.utf8.count + 1))" }
  }

  @Test func readsPracticesSharedPagesAndRules() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    try scratch.write("b", to: "Content/elmfield/services/flu.md")
    try scratch.write("c", to: "Content/elmfield/files/plan.pdf")
    try scratch.write("d", to: "Content/elmfield/files/pictures/Door.JPG")
    try scratch.write("e", to: "Content/elmfield/patient-group/survey.yml")
    try scratch.write("f", to: "Content/ashby/practice.md")
    try scratch.write("g", to: "Content/_shared/policies/privacy.md")
    try scratch.write("h", to: "Content/rules/local.yml")
    let tree = try tree()
    #expect(tree.findings == [])
    #expect(tree.practices.map(\.name.folderName) == ["ashby", "elmfield"])
    #expect(tree.practices.flatMap(\.findings) == [])
    #expect(
      tree.practices[1].files.map(\.path) == [
        "files/pictures/Door.JPG", "files/plan.pdf", "patient-group/survey.yml", "practice.md",
        "services/flu.md",
      ])
    #expect(tree.practices[1].files[4].bytes == Array("b".utf8))
    #expect(tree.practices[1].files[4].shownPath == scratch["Content/elmfield/services/flu.md"])
    #expect(tree.shared.map(\.path) == ["policies/privacy.md"])
    #expect(tree.rules.map(\.path) == ["local.yml"])
  }

  @Test func contentItselfCanBeThePractice() throws {
    try scratch.write("a", to: "Content/practice.md")
    try scratch.write("b", to: "Content/services/flu.md")
    try scratch.write("c", to: "Content/_shared/privacy.md")
    try scratch.write("d", to: "Content/elmfield/practice.md")
    let tree = try tree()
    #expect(tree.practices.map(\.name) == [PracticeName(folderName: nil, slug: "practice")])
    #expect(tree.practices[0].files.map(\.path) == ["practice.md", "services/flu.md"])
    #expect(found(tree.practices[0].findings) == ["practice-beside-practice Content/elmfield"])
    #expect(tree.shared.map(\.path) == ["privacy.md"])
  }

  @Test func leavesOutWhatEditorsLeaveBehind() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    for name in [".DS_Store", ".git/config", "~$plan.docx", "Thumbs.db", "hours.md.bak"] {
      try scratch.write("x", to: "Content/elmfield/\(name)")
      try scratch.write("x", to: "Content/\(name)")
    }
    let tree = try tree()
    #expect(tree.practices[0].files.map(\.path) == ["practice.md"])
    #expect(tree.findings + tree.practices[0].findings == [])
  }

  @Test(arguments: [
    ("minutes.docx", "stray-file"), ("files/run.exe", "stray-file"),
    ("files/Makefile", "stray-file"),
    ("files/logo.svg", "svg"), ("logo.SVG", "svg"), ("page.html", "stray-file"),
    ("files/page.html", "stray-file"), ("group.yaml", "stray-file"), ("a\u{7}b.md", "bad-name"),
    ("a\u{202E}b.md", "bad-name"),
  ])
  func reportsWhatItDoesNotPublish(name: String, rule: String) throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    try scratch.write("x", to: "Content/elmfield/\(name)")
    let practice = try tree().practices[0]
    #expect(practice.files.map(\.path) == ["practice.md"])
    #expect(practice.findings.map(\.rule) == [rule])
    #expect(practice.findings.allSatisfy { $0.severity == .error && $0.help != nil })
  }

  @Test func reportsWhatBelongsToNoPractice() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    try scratch.write("b", to: "Content/empty/hours.md")
    try scratch.write("c", to: "Content/notes.md")
    try FileManager.default.createSymbolicLink(
      atPath: scratch["Content/linked"], withDestinationPath: scratch["Content/elmfield"])
    let tree = try tree()
    #expect(tree.practices.map(\.name.folderName) == ["elmfield"])
    #expect(
      found(tree.findings) == [
        "no-practice Content/empty", "symbolic-link Content/linked", "stray-file Content/notes.md",
      ])
  }

  @Test func followsNoLink() throws {
    try scratch.write("secret", to: "outside/secret.md")
    try scratch.write("a", to: "Content/elmfield/practice.md")
    for (link, target) in [
      ("Content/elmfield/file.md", "outside/secret.md"), ("Content/elmfield/folder", "outside"),
      ("Content/elmfield/nowhere.md", "absent"), ("Content/_shared", "outside"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch[link], withDestinationPath: scratch[target])
    }
    let tree = try tree()
    #expect(tree.practices[0].files.map(\.path) == ["practice.md"])
    #expect(
      found(tree.practices[0].findings) == [
        "symbolic-link Content/elmfield/file.md", "symbolic-link Content/elmfield/folder",
        "symbolic-link Content/elmfield/nowhere.md",
      ])
    #expect(found(tree.findings) == ["symbolic-link Content/_shared"])
    #expect(tree.shared == [])
  }

  @Test(.timeLimit(.minutes(1))) func neverWaitsForAPipe() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    #expect(mkfifo(scratch["Content/elmfield/pipe.md"], 0o644) == 0)
    let practice = try tree().practices[0]
    #expect(found(practice.findings) == ["not-a-file Content/elmfield/pipe.md"])
    // A pipe that took the place of a file after it was looked at.
    let folder = try Folder(path: scratch["Content/elmfield"])
    #expect(try folder.read("pipe.md") == .notAFile)
  }

  @Test func reportsNamesThatAreOneNameElsewhere() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    for name in [
      "Team.md", "team.md", "caf\u{E9}.md", "cafe\u{301}.md", "stra\u{DF}e.md", "STRASSE.md",
    ] {
      try scratch.write("x", to: "Content/elmfield/\(name)")
    }
    let practice = try tree().practices[0]
    #expect(practice.findings.map(\.rule) == ["names-clash", "names-clash", "names-clash"])
    #expect(practice.files.count == 7)
  }

  @Test func reportsANameThatIsNotText() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    let folder = try Folder(path: scratch["Content/elmfield"])
    try folder.write([], to: Name(bytes: [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x6D, 0x64]))
    #expect(found(try tree().practices[0].findings) == ["bad-name Content/elmfield/caf\u{FFFD}.md"])
  }

  @Test func aFolderNameIsAnAddress() throws {
    try scratch.write("a", to: "Content/Elmfield Surgery/practice.md")
    let practice = try tree().practices[0]
    #expect(practice.name.slug == "elmfield-surgery")
    #expect(found(practice.findings) == ["folder-name Content/Elmfield Surgery"])
    #expect(practice.findings[0].help?.contains("`elmfield-surgery`") == true)
  }

  @Test func stopsAtTooManyFilesAndTooDeepFolders() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    try scratch.folder(
      "Content/elmfield/" + Array(repeating: "d", count: 40).joined(separator: "/"))
    #expect(try tree().practices[0].findings.map(\.rule) == ["too-deep"])
    try scratch.write("b", to: "Content/many/practice.md")
    let many = try Folder(path: scratch["Content/many"])
    for number in 0..<SourceReader.entryLimit { try many.write([], to: Name("\(number).md")) }
    let practice = try tree().practices[1]
    #expect(found(practice.findings) == ["too-many-files Content/many"])
    #expect(practice.files == [])
  }

  @Test func readsNoMoreThanALimit() throws {
    try scratch.write("12345", to: "file")
    let folder = try Folder(path: scratch.path)
    #expect(try folder.read("file", limit: 4) == .tooLong)
    #expect(try folder.read("file", limit: 5) == .bytes(Array("12345".utf8)))
    // A file that says it is empty, and is not.
    #expect(try Folder(path: "/proc/self").read("status", limit: 8) == .tooLong)
    guard case .bytes(let bytes) = try Folder(path: "/proc/self").read("status") else {
      Issue.record("no bytes")
      return
    }
    #expect(bytes.count > 100)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func anUnreadableFileIsAFinding() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    try scratch.write("b", to: "Content/elmfield/hours.md")
    try scratch.folder("Content/elmfield/closed")
    chmod(scratch["Content/elmfield/hours.md"], 0)
    chmod(scratch["Content/elmfield/closed"], 0)
    #expect(
      found(try tree().practices[0].findings) == [
        "unreadable Content/elmfield/closed", "unreadable Content/elmfield/hours.md",
      ])
  }

  @Test func withoutContentThereIsNothingToDo() throws {
    #expect(throws: ContentError.missing(scratch["Content"])) { try tree() }
    try scratch.write("", to: "Content")
    #expect(throws: ContentError.notAFolder(scratch["Content"])) { try tree() }
    try scratch.remove("Content")
    try scratch.folder("Content")
    #expect(try tree().findings.map(\.rule) == ["no-practices"])
  }

  @Test func pathsAreAsPeopleTypeThem() throws {
    try scratch.write("a", to: "Content/elmfield/practice.md")
    let tree = try SourceTree.read(scratch["Content"] + "//")
    #expect(tree.practices[0].shownPath == scratch["Content/elmfield"])
  }
}
