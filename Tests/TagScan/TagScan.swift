/// Holds HTML against a list of what a published text may contain, by a reading of its own: it
/// knows nothing of how the HTML was made.
package struct TagScan {
  private static let common: [String: Set<String>] = [
    "p": [], "blockquote": [], "ul": [], "ol": ["start"], "li": [], "pre": [], "code": ["class"],
    "hr": [], "br": [], "em": [], "strong": [], "a": ["href", "title"],
    "img": ["src", "alt", "title"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"],
    "h6": ["id"], "table": [], "thead": [], "tbody": [], "tr": [],
    "th": ["scope", "class"],
    "td": ["class"], "div": ["class", "role", "tabindex", "aria-label", "aria-labelledby"],
  ]
  private static let void: Set<String> = ["br", "hr", "img"]

  private var rest: Substring.UTF8View
  private var open: [String] = []
  private var problems: [String] = []

  /// What is wrong with the HTML; empty where every tag and attribute is on the list, every tag is
  /// closed in its order and every address may be followed.
  package static func problems(in html: String) -> [String] {
    var scan = TagScan(rest: html[...].utf8)
    scan.run()
    return scan.problems
  }

  private init(rest: Substring.UTF8View) {
    self.rest = rest
  }

  private mutating func run() {
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: ">") { problems.append("a bare >") }
      if byte == UInt8(ascii: "<") { tag() }
    }
    if !open.isEmpty { problems.append("not closed: \(open)") }
  }

  private mutating func tag() {
    if rest.first == UInt8(ascii: "/") {
      rest.removeFirst()
      let name = self.name()
      if rest.popFirst() != UInt8(ascii: ">") { problems.append("</\(name) does not end") }
      if open.popLast() != name { problems.append("</\(name)> closes another tag") }
      return
    }
    let name = self.name()
    guard let allowed = Self.common[name] else {
      problems.append("<\(name)> is not ours")
      return
    }
    var seen: Set<String> = []
    while rest.first == UInt8(ascii: " ") {
      rest.removeFirst()
      let attribute = self.name()
      guard take("=\""), let value = self.value() else {
        problems.append("<\(name) \(attribute) has no value")
        return
      }
      if !allowed.contains(attribute) { problems.append("<\(name) \(attribute)> is not ours") }
      if !seen.insert(attribute).inserted { problems.append("\(attribute) twice") }
      if attribute == "href" || attribute == "src" { address(value) }
    }
    if rest.popFirst() != UInt8(ascii: ">") { problems.append("<\(name) does not end") }
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func name() -> String {
    let name = rest.prefix {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    rest = rest.dropFirst(name.count)
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func value() -> String? {
    let value = rest.prefix { $0 != UInt8(ascii: "\"") }
    rest = rest.dropFirst(value.count)
    guard take("\"") else { return nil }
    if value.contains(UInt8(ascii: "<")) { problems.append("< in an attribute") }
    if value.contains(UInt8(ascii: ">")) { problems.append("> in an attribute") }
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  private mutating func address(_ value: String) {
    let bytes = Array(value.lowercased().utf8)
    if bytes.contains(where: { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: "\\") }) {
      problems.append("the address \(value) has a byte that may not stand in one")
    }
    if bytes.starts(with: "//".utf8) { problems.append("\(value) leads to another host") }
    let head = bytes.prefix { !"/?#".utf8.contains($0) }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return }
    let scheme = String(decoding: head[..<colon], as: UTF8.self)
    if !["http", "https", "mailto", "tel"].contains(scheme) {
      problems.append("\(value) has the scheme \(scheme)")
    }
  }
}
