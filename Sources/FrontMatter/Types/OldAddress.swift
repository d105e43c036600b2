import Calendar
package import Diagnostics

/// An address that a page had on an older website: `/repeat.html`, `/page.aspx?id=3`.
package struct OldAddress: Sendable, Equatable {
  /// Begins with `/`; its codes are read: `/Old page.html` of `/Old%20page.html`.
  package let path: String
  /// What follows the `?`, as typed; nil where nothing does.
  package let query: String?
  package fileprivate(set) var place = Place(file: "")

  /// The file that a web server looks for; nil where no page of ours can stand there.
  ///
  /// A query is no part of a file's name, and what is called `.aspx` is not served as a page.
  package var file: String? {
    guard query == nil else { return nil }
    let path = path.dropFirst()
    let name = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last
    guard let name, let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
      return path + (isFolder ? "index.html" : "/index.html")
    }
    let ending = String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased()
    return ["html", "htm"].contains(ending) ? String(path) : nil
  }
}

extension FieldType where Value == OldAddress {
  /// An address of an older website, from its first `/`, or the whole of it.
  package static var oldAddress: FieldType {
    let line = FieldType.line(
      "an old address", example: "/old-page.html", standIn: OldAddress(path: "/", query: nil),
      literally: true
    ) { typed throws(Misread) in try OldAddress(reading: typed) }
    return FieldType(line.name, example: line.example, standIn: line.standIn()) { node, problems in
      guard var address = line.read(node, &problems) else { return nil }
      address.place = node.place
      if address.file == nil { problems.report(.needsServer(address)) }
      return address
    }
  }
}

extension OldAddress {
  private init(path: String, query: String?) {
    self.path = path
    self.query = query
  }

  /// Everything is decided on bytes.
  fileprivate init(reading typed: String) throws(Misread) {
    func misread(_ why: String, _ help: String) -> Misread {
      Misread("\(Misread.quoted(typed)) is not an old address, as \(why)", help: help)
    }
    let form = "write it from its first `/` on, like `/old-page.html`"
    let whole = try Self.withoutSite(typed, misread)
    if let hash = whole.firstIndex(of: UInt8(ascii: "#")) {
      throw misread(
        "what follows the `#` is never sent to a web server",
        "write \(Misread.quoted(String(decoding: whole[..<hash], as: UTF8.self)))")
    }
    let mark = whole.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex
    guard let path = Self.decoded(whole[..<mark]) else {
      throw misread("a `%` in it stands for nothing", "copy it from the browser's address bar")
    }
    guard path.utf8.count <= 512 else { throw misread("it is too long", form) }
    let strange = path.unicodeScalars.first {
      $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value || "\\\"<>^`{}|*".unicodeScalars.contains($0)
        || $0.properties.generalCategory == .format || $0.properties.generalCategory == .control
    }
    if let strange {
      throw misread("it has \(Misread.quoted(String(strange))) in it", form)
    }
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, name) in names.enumerated().dropFirst() {
      guard !name.isEmpty || index == names.count - 1 else {
        throw misread("a name in it is empty", form)
      }
      guard name.first != UInt8(ascii: ".") else {
        throw misread("a name in it begins with a dot", form)
      }
      guard name.count <= 200 else { throw misread("a name in it is too long", form) }
    }
    let query = whole[mark...].dropFirst()
    guard query.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{}|".utf8.contains($0) })
    else {
      throw misread("it has a character after the `?` that no address has", form)
    }
    self.init(path: path, query: query.isEmpty ? nil : String(decoding: query, as: UTF8.self))
  }

  /// What follows the name of the site.
  private static func withoutSite(
    _ typed: String, _ misread: (_ why: String, _ help: String) -> Misread
  ) throws(Misread) -> ArraySlice<UInt8> {
    let bytes = Array(typed.utf8)
    if bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/") {
      return bytes[...]
    }
    for scheme in ["https://", "http://"] where typed.lowercased().utf8.starts(with: scheme.utf8) {
      let rest = bytes.dropFirst(scheme.utf8.count)
      let site = rest.prefix { !"/?#".utf8.contains($0) }
      guard Array(site.prefix { $0 != UInt8(ascii: ":") }).isSiteName else { break }
      let path = rest.dropFirst(site.count)
      return path.first == UInt8(ascii: "/") ? path : [UInt8(ascii: "/")] + path
    }
    let site = Array(bytes.prefix { !"/?#".utf8.contains($0) })
    let isSite = site.isSiteName && (bytes.count > site.count || typed.hasPrefix("www."))
    let isShort = bytes.count < 50 && !typed.contains(":") && bytes.first != UInt8(ascii: "/")
    throw misread(
      "it does not begin with `/`",
      isShort && !isSite
        ? "write \(Misread.quoted("/" + typed))"
        : isSite
          ? "write \(Misread.quoted("https://" + typed))"
          : "write it from its first `/` on, like `/old-page.html`")
  }

  /// With `%20` and the like read; nil where one stands for nothing.
  private static func decoded(_ path: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = path
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let code = rest.prefix(2)
      guard code.count == 2, code.allSatisfy(\.isHexDigit),
        let value = UInt8(String(decoding: code, as: UTF8.self), radix: 16),
        value != UInt8(ascii: "/"), value != UInt8(ascii: "%")
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension Finding {
  fileprivate static func needsServer(_ old: OldAddress) -> Finding {
    let why =
      old.query == nil
      ? "a web server does not show a page of this name to people"
      : "what follows the `?` is no part of a file's name"
    return Finding(
      "old-address", .warning, "no page can lead on from here, as \(why)",
      help: "ask whoever runs the web server to redirect this address", at: old.place)
  }
}
