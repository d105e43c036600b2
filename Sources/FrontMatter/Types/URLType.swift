import Calendar

extension FieldType where Value == String {
  /// An address on the web: http or https and nothing else.
  package static var url: FieldType {
    line("a web address", example: "https://www.example.org/", standIn: "", literally: true) {
      typed throws(Misread) in try WebAddress(typed).typed
    }
  }

  /// The address of a whole site. Each practice is the root of a web server, and the addresses of
  /// its pages are added to it.
  package static var website: FieldType {
    line("a web address", example: "https://www.example.org/", standIn: "", literally: true) {
      typed throws(Misread) in try WebAddress(typed).ofSite
    }
  }
}

/// A web address that has been checked for form, on bytes.
private struct WebAddress {
  let typed: String

  init(_ typed: String) throws(Misread) {
    self.typed = typed
    try checkCharacters()
    let site = Array(try afterScheme().prefix { !"/?#".utf8.contains($0) })
    try check(site: site)
    try checkCodes()
  }

  /// The address, where nothing follows the site's name.
  var ofSite: String {
    get throws(Misread) {
      let afterScheme = try afterScheme()
      let rest = afterScheme.drop { !"/?#".utf8.contains($0) }
      guard !rest.isEmpty, !rest.elementsEqual("/".utf8) else { return typed }
      let name = String(Substring(typed.utf8[..<rest.startIndex]))
      throw Misread(
        "\(Misread.quoted(typed)) has \(Misread.quoted(String(Substring(rest)))) after the name of "
          + "the site, but the pages of a practice begin at the root of their website",
        help: "write `\(name)/`")
    }
  }

  private func checkCharacters() throws(Misread) {
    let strange = typed.unicodeScalars.first { scalar in
      !scalar.isASCII || !UInt8(ascii: scalar).isOfWebAddress
    }
    guard let strange else { return }
    let name = strange.properties.isWhitespace ? "a space" : Misread.quoted(String(strange))
    throw misread("it has \(name) in it", help: Self.copyIt)
  }

  private func afterScheme() throws(Misread) -> Substring.UTF8View {
    for scheme in ["https://", "http://"] where typed.lowercased().utf8.starts(with: scheme.utf8) {
      return typed.utf8.dropFirst(scheme.utf8.count)
    }
    let site = Array(typed.utf8.prefix { !"/?#".utf8.contains($0) })
    throw misread(
      "it does not begin with `https://`",
      help: site.isSiteName && typed.utf8.count < 200 ? "write `https://\(typed)`" : Self.form)
  }

  /// The site's name and, after a colon, its port. A name before an `@` only deceives.
  private func check(site: [UInt8]) throws(Misread) {
    if site.contains(UInt8(ascii: "@")) { throw misread("it has an `@` in it", help: Self.form) }
    let name = Array(site.prefix { $0 != UInt8(ascii: ":") })
    guard name.isSiteName else {
      let quoted = Misread.quoted(String(decoding: name, as: UTF8.self))
      throw misread("\(quoted) cannot be the name of a site", help: Self.form)
    }
    guard name.count < site.count else { return }
    let port = String(decoding: site[(name.count + 1)...], as: UTF8.self)
    guard port.isDigits, (1...65_535).contains(Int(port) ?? 0) else {
      throw misread("no number follows the `:` after the site", help: Self.form)
    }
  }

  /// Each `%` begins a code of two digits.
  private func checkCodes() throws(Misread) {
    let parts = typed.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
    for part in parts.dropFirst() {
      guard part.prefix(2).count == 2, part.prefix(2).allSatisfy(\.isHexDigit) else {
        throw misread("a `%` in it stands for nothing", help: Self.copyIt)
      }
    }
  }

  private func misread(_ why: String, help: String) -> Misread {
    Misread("\(Misread.quoted(typed)) is not a web address, as \(why)", help: help)
  }

  private static let form = "write it like `https://www.example.org/`"
  private static let copyIt = "copy it from the browser's address bar"
}

extension UInt8 {
  /// What RFC 3986 allows, without the quote and the square brackets.
  fileprivate var isOfWebAddress: Bool {
    isLetterOrDigit || "-._~:/?#@!$&()*+,;=%".utf8.contains(self)
  }
}
