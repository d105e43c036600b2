import Diagnostics
import FrontMatter
import Testing

@Suite struct TypePathTests {
  @Test(arguments: [
    "practice.md", "files/photo.jpg", "../files/our logo.png", "../../x.md", "services/index.md",
    "files/caf\u{E9} – plan.pdf", "files/100% local.pdf", "files/a..b.pdf",
  ])
  func paths(_ typed: String) {
    let reading = TypeReading(.path, typed)
    #expect(reading.value == typed)
    #expect(reading.findings.isEmpty)
  }

  static let form = "write it like `files/photo.jpg`"
  static let here = "write it from this folder, like `files/photo.jpg`"

  @Test(arguments: [
    ("/etc/passwd", "it begins with `/`", here), ("//host/x", "it begins with `/`", here),
    ("files\\photo.jpg", "it has a `\\` in it", "write `/` between folders"),
    ("https://example.org/x", "it has a character that no file name has", form),
    ("C:/x", "it has a character that no file name has", form),
    ("x.md?a", "it has a character that no file name has", form),
    ("x.md#a", "it has a character that no file name has", form),
    ("a\u{0}b", "it has a character that no file name has", form),
    ("files//x", "a name in it is empty", form), ("files/", "a name in it is empty", form),
    ("a/../../b", "a name in it begins with a dot", form),
    ("files/..", "a name in it begins with a dot", form),
    ("./x.md", "a name in it begins with a dot", form),
    (".git/config", "a name in it begins with a dot", form),
    ("../\u{2E}\u{301}x", "a name in it begins with a dot", form),
    ("..", "it names no file", form), ("../..", "it names no file", form),
    (
      "%2e%2e/x", "it has a code in it", "write the name as the folder shows it, with its spaces"
    ),
    (
      "our%20logo.png", "it has a code in it",
      "write the name as the folder shows it, with its spaces"
    ),
    ("a/" + String(repeating: "b", count: 256), "a name in it is too long", form),
  ])
  func noPaths(_ typed: String, why: String, help: String) {
    let reading = TypeReading(.path, typed)
    #expect(reading.value == nil)
    #expect(reading.said.count == 1)
    #expect(
      reading.said.first?.hasSuffix("is not the path of a file here, as \(why) | \(help)") == true)
  }

  @Test(arguments: ["repeat-prescriptions", "a", "2014", String(repeating: "a", count: 80)])
  func slugs(_ typed: String) {
    #expect(TypeReading(.slug, typed).value == typed)
  }

  @Test(arguments: [
    ("Repeat prescriptions", "write `repeat-prescriptions`"), ("-a-", "write `a`"),
    ("a--b", "write `a-b`"), ("a/b", "write `a-b`"), ("a.html", "write `a-html`"),
    ("../x", "write `x`"), ("a\u{301}", "write `a`"),
    (String(repeating: "a", count: 81), "write `\(String(repeating: "a", count: 80))`"),
    ("–", "write small letters, digits and `-`, such as `repeat-prescriptions`"),
  ])
  func noSlugs(_ typed: String, help: String) {
    let reading = TypeReading(.slug, typed)
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.help) == [help])
  }
}
