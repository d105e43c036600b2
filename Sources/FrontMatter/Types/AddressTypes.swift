import Calendar

extension FieldType where Value == String {
  /// An address on the web: http or https and nothing else.
  package static var url: FieldType {
    line("a web address", example: "https://www.example.org/", standIn: "", literally: true) {
      typed throws(Misread) in try webAddress(typed)
    }
  }

  package static var email: FieldType {
    line("an email address", example: "reception@example.org", standIn: "", literally: true) {
      typed throws(Misread) in try emailAddress(typed)
    }
  }
}

private func webAddress(_ typed: String) throws(Misread) -> String {
  func misread(_ why: String, _ help: String) -> Misread {
    Misread("\(Misread.quoted(typed)) is not a web address\(why)", help: help)
  }
  let form = "write it like `https://www.example.org/`"
  if let strange = typed.unicodeScalars.first(where: { !$0.isOfWebAddress }) {
    let name = strange.properties.isWhitespace ? "a space" : Misread.quoted(String(strange))
    throw misread(", as it has \(name) in it", "copy it from the browser's address bar")
  }
  let bytes = Array(typed.utf8)
  guard let colon = bytes.firstSplit(ofAny: ":"), bytes[(colon + 1)...].starts(with: "//".utf8),
    ["http", "https"].contains(String(decoding: bytes[..<colon], as: UTF8.self).lowercased())
  else {
    let host = bytes.prefix { !"/?#:".utf8.contains($0) }
    let isOnlyWithoutScheme = isHost(host) && bytes.dropFirst(host.count).first != UInt8(ascii: ":")
    throw misread(
      ", as it does not begin with `https://`",
      isOnlyWithoutScheme && !typed.utf8.contains(UInt8(ascii: "@"))
        ? "write `https://\(typed)`" : form)
  }
  let authority = bytes[(colon + 3)...].prefix { !"/?#".utf8.contains($0) }
  if authority.contains(UInt8(ascii: "@")) {
    throw misread(", as it has a name before an `@`", form)
  }
  let host = authority.prefix { $0 != UInt8(ascii: ":") }
  let port = authority.dropFirst(host.count).dropFirst()
  guard isHost(host) else {
    throw misread(
      ", as \(Misread.quoted(String(decoding: host, as: UTF8.self))) cannot be a site's name", form)
  }
  guard host.count == authority.count || (1...65_535).contains(Int(utf8: port) ?? 0) else {
    throw misread(", as what follows the site's `:` is no number", form)
  }
  for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
    let code = bytes[(index + 1)...].prefix(2)
    guard code.count == 2, code.allSatisfy(\.isHexDigit) else {
      throw misread(", as a `%` in it stands for nothing", "copy it from the browser's address bar")
    }
  }
  return typed
}

private func emailAddress(_ typed: String) throws(Misread) -> String {
  if isEmail(Array(typed.utf8)) { return typed }
  let parts = typed.utf8.split { " <>,;:()[]\t\n".utf8.contains($0) }.map(Array.init)
  let meant = parts.filter(isEmail).map { String(decoding: $0, as: UTF8.self) }
  throw Misread(
    "\(Misread.quoted(typed)) is not an email address",
    help: meant.count == 1
      ? "write only `\(meant[0])`" : "write one address, like `reception@example.org`")
}

private func isEmail(_ bytes: [UInt8]) -> Bool {
  guard bytes.count <= 254, let at = bytes.firstSplit(ofAny: "@"), (1...64).contains(at) else {
    return false
  }
  let words = bytes[..<at].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return isHost(bytes[(at + 1)...])
    && words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isLetterOrDigit || "_%+-".utf8.contains($0) }
    }
}

/// A name of a site: labels parted by dots, the last one not a number.
private func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
  let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return bytes.count <= 253 && labels.count > 1 && labels.last?.contains(where: \.isLetter) == true
    && labels.allSatisfy { label in
      (1...63).contains(label.count)
        && label.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
    }
}

extension Unicode.Scalar {
  /// What RFC 3986 allows, without the quote and the brackets.
  fileprivate var isOfWebAddress: Bool {
    isASCII
      && (UInt8(ascii: self).isLetterOrDigit
        || "-._~:/?#@!$&()*+,;=%".unicodeScalars.contains(self))
  }
}

extension [UInt8] {
  /// Where the first of these characters stands.
  fileprivate func firstSplit(ofAny marks: String) -> Int? {
    firstIndex { marks.utf8.contains($0) }
  }
}

extension Int {
  fileprivate init?(utf8 digits: some Collection<UInt8>) {
    guard digits.count <= 5, digits.allSatisfy(\.isDecimal) else { return nil }
    self.init(String(decoding: digits, as: UTF8.self))
  }
}
