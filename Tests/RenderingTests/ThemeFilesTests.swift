import Diagnostics
import Foundation
import Rendering
import Templates
import Testing

@Suite struct ThemeFilesTests {
  /// Nothing but the table lists what was embedded, so it is held against the folder.
  @Test func theTableIsTheFolder() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../\(ThemeFiles.folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(Theme.files.map(\.name) == names)
    #expect(names.count > 3)
    for (name, bytes) in Theme.files {
      #expect(try Data(contentsOf: folder.appending(path: name)) == Data(bytes), "\(name)")
    }
  }

  @Test func anOverrideWithAnUnknownNameIsAWarning() {
    let files = ["layuot.mustache", "logo.png", "zzz-zzz-zzz.mustache"].map {
      ThemeFile(name: $0, shownPath: "mine/\($0)", bytes: [])
    }
    let (library, findings) = TemplateLibrary.load(ThemeFiles(overrides: files), for: [])
    #expect(library != nil)
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(
      findings.map(\.line) == [
        "mine/layuot.mustache: template-unknown: the theme has no file `layuot.mustache`, so it is"
          + " not used | did you mean `layout.mustache`?",
        "mine/logo.png: template-unknown: the theme has no file `logo.png`, so it is not used"
          + " | remove it: a theme is made of `.mustache` and `.css` files",
        "mine/zzz-zzz-zzz.mustache: template-unknown: the theme has no file"
          + " `zzz-zzz-zzz.mustache`, so it is not used | call it with `{{> zzz-zzz-zzz}}`, or remove it",
      ])
  }

  @Test func anOverrideThatIsNotTextIsAnError() {
    let file = ThemeFile(name: "layout.mustache", shownPath: "mine/l", bytes: [0x3C, 0xFF])
    let (library, findings) = TemplateLibrary.load(ThemeFiles(overrides: [file]), for: [])
    #expect(library == nil)
    #expect(
      findings.map(\.line) == [
        "mine/l: template-syntax: `layout.mustache` is not UTF-8 text"
          + " | save it again with the encoding UTF-8"
      ])
  }

  @Test func partsOfTheStylesheetAreJoinedByName() {
    let part = ThemeFile(name: "zz-ours.css", shownPath: "x", bytes: Array("b { c: d }".utf8))
    let sheet = String(decoding: ThemeFiles(overrides: [part]).stylesheet, as: UTF8.self)
    #expect(sheet.hasSuffix("}\nb { c: d }\n"))
  }

  @Test(arguments: [
    ("/* a */\na {\n\n  b: c;  \n}", "a {\nb: c;\n}\n"),
    ("a { content: \"/* no */  x\" }", "a { content: \"/* no */  x\" }\n"),
    ("a { content: '\\'/*' } /* b */ c {}", "a { content: '\\'/*' }  c {}\n"), ("/* a", ""),
    ("", ""), ("a{}/**/b{}", "a{}b{}\n"), ("a {\r\n\tb: c\r\n}\r\n", "a {\nb: c\n}\n"),
  ])
  func stylesheetsAreStrippedLightly(written: String, shipped: String) {
    let file = ThemeFile(name: "zz.css", shownPath: "x", bytes: Array(written.utf8))
    let before = ThemeFiles().stylesheet
    #expect(
      String(
        decoding: ThemeFiles(overrides: [file]).stylesheet.dropFirst(before.count), as: UTF8.self)
        == shipped)
  }
}
