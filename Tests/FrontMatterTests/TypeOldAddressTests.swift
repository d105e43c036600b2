import Diagnostics
import FrontMatter
import Testing

@Suite struct TypeOldAddressTests {
  @Test(arguments: [
    ("/old.html", "/old.html", "old.html"), ("/a/b.HTM", "/a/b.HTM", "a/b.HTM"),
    ("/old/", "/old/", "old/index.html"), ("/old", "/old", "old/index.html"),
    ("https://www.old.example/a/b.html", "/a/b.html", "a/b.html"),
    ("http://old.example:8080", "/", "index.html"), ("\"/old.html\"", "/old.html", "old.html"),
    ("/Old%20page.html", "/Old page.html", "Old page.html"),
    ("/caf%C3%A9/", "/café/", "café/index.html"), ("/a:b,c.html", "/a:b,c.html", "a:b,c.html"),
  ])
  func leadOn(_ typed: String, path: String, file: String) {
    let reading = TypeReading(.oldAddress, typed)
    #expect(reading.said == [])
    #expect(reading.value?.path == path)
    #expect(reading.value?.query == nil)
    #expect(reading.value?.file == file)
    #expect(reading.value?.place.line == 3)
  }

  @Test(
    arguments: [
      ("/page.aspx?id=3", "/page.aspx", "id=3", "what follows the `?` is no part of a file's name"),
      ("/?p=12", "/", "p=12", "what follows the `?` is no part of a file's name"),
      ("/a.html?b", "/a.html", "b", "what follows the `?` is no part of a file's name"),
      (
        "/welcome.php", "/welcome.php", nil,
        "a web server does not show a page of this name to people"
      ),
      (
        "/a/form.pdf", "/a/form.pdf", nil,
        "a web server does not show a page of this name to people"
      ),
    ] as [(String, String, String?, String)])
  func needTheServer(_ typed: String, path: String, query: String?, why: String) {
    let reading = TypeReading(.oldAddress, typed)
    #expect(
      reading.said == [
        "no page can lead on from here, as \(why) | ask whoever runs the web server to redirect this "
          + "address"
      ])
    #expect(reading.findings.map(\.severity) == [.warning])
    #expect(reading.value?.path == path)
    #expect(reading.value?.query == query)
    #expect(reading.value?.file == nil)
  }

  @Test(arguments: [
    ("old.html", "write `/old.html`"),
    ("www.old.example/a.html", "write `https://www.old.example/a.html`"),
    ("/a.html#top", "write `/a.html`"), ("/a/../b.html", "write it from its first `/` on"),
    ("/%2e%2e/b.html", "write it from its first `/` on"), ("//evil.example/x", "write it from"),
    ("/a//b.html", "write it from"), ("/.htaccess", "write it from"),
    ("/a\\b.html", "write it from"),
    ("/a%zz.html", "copy it from the browser's address bar"), ("/a%00.html", "write it from"),
    ("/a%2fb.html", "copy it from"), ("/a\"b.html", "write it from"),
    ("javascript:x", "write it from"),
    ("/\u{202E}a.html", "write it from"), ("/a?<b>", "write it from"),
    ("/\(String(repeating: "a", count: 600))", "write it from"),
  ])
  func mistakes(_ typed: String, help: String) {
    let reading = TypeReading(.oldAddress, typed)
    #expect(reading.value == nil)
    #expect(reading.findings.count == 1)
    #expect(reading.findings.first?.help?.hasPrefix(help) == true, "\(reading.said)")
  }
}
