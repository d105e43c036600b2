import FrontMatter
import Testing

@Suite struct TypeAddressTests {
  @Test(arguments: [
    "https://www.elmfield-surgery.example/", "http://example.org",
    "HTTPS://Example.ORG/a?b=c&d=(e)#f",
    "https://example.org:8443/%C3%A9", "https://a.b.c.example.org/x;y,z",
    "https://xn--caf-dma.example",
  ])
  func urls(_ typed: String) {
    let reading = TypeReading(.url, typed)
    #expect(reading.value == typed)
    #expect(reading.findings.isEmpty)
    #expect(TypeReading(.url, " “\(typed)” # our site").value == typed)
  }

  static let form = "write it like `https://www.example.org/`"
  static let bar = "copy it from the browser's address bar"

  @Test(arguments: [
    (
      "www.example.org/a",
      "`www.example.org/a` is not a web address, as it does not begin with `https://` | "
        + "write `https://www.example.org/a`"
    ),
    (
      "//example.org",
      "`//example.org` is not a web address, as it does not begin with `https://` | \(form)"
    ),
    (
      "javascript:alert(1)",
      "`javascript:alert(1)` is not a web address, as it does not begin with `https://` | \(form)"
    ),
    (
      "data:text/html,x",
      "`data:text/html,x` is not a web address, as it does not begin with `https://` | \(form)"
    ),
    (
      "ftp://example.org/",
      "`ftp://example.org/` is not a web address, as it does not begin with `https://` | \(form)"
    ),
    (
      "https:/example.org",
      "`https:/example.org` is not a web address, as it does not begin with `https://` | \(form)"
    ),
    (
      "a@example.org",
      "`a@example.org` is not a web address, as it does not begin with `https://` | \(form)"
    ),
    (
      "https://nhs.uk@evil.example/",
      "`https://nhs.uk@evil.example/` is not a web address, as it has an `@` in it | \(form)"
    ),
    (
      "https://example",
      "`https://example` is not a web address, as `example` cannot be the name of a site | \(form)"
    ),
    (
      "https:///x",
      "`https:///x` is not a web address, as `` cannot be the name of a site | \(form)"
    ),
    (
      "https://-a.example/",
      "`https://-a.example/` is not a web address, as `-a.example` cannot be the name of a site | \(form)"
    ),
    (
      "https://127.0.0.1/",
      "`https://127.0.0.1/` is not a web address, as `127.0.0.1` cannot be the name of a site | \(form)"
    ),
    (
      "https://example.org:99999/",
      "`https://example.org:99999/` is not a web address, as no number follows the `:` after "
        + "the site | \(form)"
    ),
    (
      "https://example.org:/",
      "`https://example.org:/` is not a web address, as no number follows the `:` after "
        + "the site | \(form)"
    ),
    (
      "https://example.org/a b",
      "`https://example.org/a b` is not a web address, as it has a space in it | \(bar)"
    ),
    (
      "https://example.org/\u{301}",
      "`https://example.org/\u{301}` is not a web address, as it has `\u{301}` in it | \(bar)"
    ),
    (
      "https://example.org/\"onload=x",
      "`https://example.org/\"onload=x` is not a web address, as it has `\"` in it | \(bar)"
    ),
    (
      "https://example.org/'x",
      "`https://example.org/'x` is not a web address, as it has `'` in it | \(bar)"
    ),
    (
      "https://example.org/%zz",
      "`https://example.org/%zz` is not a web address, as a `%` in it stands for nothing | \(bar)"
    ),
    (
      "https://example.org/%4",
      "`https://example.org/%4` is not a web address, as a `%` in it stands for nothing | \(bar)"
    ),
    (
      "https://example.org/a–b",
      "`https://example.org/a–b` is not a web address, as it has `–` in it | \(bar)"
    ),
    (
      "java\nscript:alert(1)",
      "`java script:alert(1)` is not a web address, as it has a space in it | \(bar)"
    ),
  ])
  func noUrls(_ typed: String, said: String) {
    let reading = TypeReading(.url, typed)
    #expect(reading.value == nil)
    #expect(reading.said == [said])
  }

  @Test(arguments: [
    "hello.elmfield@example.org", "a_b+c%d@mail.example.org", "A@B.example", "“a@b.example”",
  ])
  func emails(_ typed: String) {
    #expect(TypeReading(.email, typed).value == typed.filter { !"“”".contains($0) })
  }

  static let one = "write one address, like `reception@example.org`"

  @Test(arguments: [
    ("reception", one), ("a@b", one), ("@example.org", one),
    ("a b@example.org", "write only `b@example.org`"),
    ("a..b@example.org", one), (".a@example.org", one), ("a@@example.org", one),
    ("o'brien@example.org", one), ("a@example.org.", one), ("a@example.org, b@example.org", one),
    ("Reception <r@example.org>", "write only `r@example.org`"),
    ("mailto:r@example.org", "write only `r@example.org`"), ("a\u{301}@example.org", one),
    ("\"a\"@example.org", one), ("r@exa\"mple.org", one),
  ])
  func noEmails(_ typed: String, help: String) {
    #expect(
      TypeReading(.email, typed).said == ["`\(typed)` is not an email address | \(help)"])
  }

  @Test(arguments: [
    ("01632 960118", "01632 960118"), ("01632960118", "01632960118"),
    ("(01632) 960 118", "(01632) 960 118"), ("+44 1632 960118", "+44 1632 960118"),
    ("+44 (0)1632 960118", "+44 (0)1632 960118"), ("01632–960118", "01632-960118"),
    ("01632 960118 ext 2", "01632 960118 ext 2"), ("01632 960118 x204", "01632 960118 x204"),
    ("01632 960118 Ext. 2", "01632 960118 Ext. 2"), ("111", "111"), ("999", "999"),
    ("116 123", "116 123"), ("“01632 960118”", "01632 960118"), ("016977 2345", "016977 2345"),
    ("01632\u{A0}960118", "01632 960118"), ("+353 1 234 5678", "+353 1 234 5678"),
  ])
  func phones(_ typed: String, number: String) {
    let reading = TypeReading(.phone, typed)
    #expect(reading.value == number)
    #expect(reading.findings.isEmpty)
  }

  @Test(
    arguments: [
      (
        "1632 960118",
        "`1632 960118` is not a phone number, as it does not begin with 0 | "
          + "write `01632 960118`"
      ),
      (
        "01632 960118 9",
        "`01632 960118 9` is not a phone number, as it has 12 digits | "
          + "write all of it, like `01632 960101`"
      ),
      (
        "960118960118960118",
        "`960118960118960118` is not a phone number, as it has 18 digits | "
          + "write all of it, like `01632 960101`"
      ),
      (
        "+44 1632",
        "`+44 1632` is not a phone number, as it has 6 digits | "
          + "write it like `+44 1632 960101`"
      ),
      (
        "01632 960118 / 960119",
        "`01632 960118 / 960119` is not a phone number | write one number, like `01632 960101`"
      ),
      ("call us", "`call us` is not a phone number | write one number, like `01632 960101`"),
      (
        "0٣632 960118",
        "`0٣632 960118` is not a phone number | write one number, like `01632 960101`"
      ),
      ("1+2", "`1+2` is not a phone number | write one number, like `01632 960101`"),
    ])
  func noPhones(_ typed: String, said: String) {
    #expect(TypeReading(.phone, typed).said == [said])
  }

  @Test(arguments: [
    ("DH4 4RB", "DH4 4RB"), ("dh44rb", "DH4 4RB"), ("HX1 5AX", "HX1 5AX"), ("sw1a1aa", "SW1A 1AA"),
    ("M1 1AE", "M1 1AE"), ("W1A\u{A0}0AX", "W1A 0AX"), ("B33 8TH.", "B33 8TH"),
  ])
  func postcodes(_ typed: String, code: String) {
    #expect(TypeReading(.postcode, typed).value == code)
  }

  @Test(arguments: [
    "DH4", "DH4 4RBX", "12345", "DH4 4CB", "D 4RB", "DHX4 4RB", "DÉ4 4RB", "DH4-4RB",
  ])
  func noPostcodes(_ typed: String) {
    #expect(
      TypeReading(.postcode, typed).said == [
        "`\(typed)` is not a postcode | write it like `AB1 2EF`"
      ])
  }
}
