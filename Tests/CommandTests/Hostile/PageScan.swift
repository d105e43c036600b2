/// Holds a whole page against a list of what our theme writes, by a reading of its own: anything that
/// is not exactly one of our tags, with our attributes, is a problem.
struct PageScan {
  private static let everywhere: Set<String> = [
    "class", "id", "role", "tabindex", "lang", "dir", "title",
  ]
  private static let attributes: [String: Set<String>] = [
    "a": ["href"], "button": ["type"], "form": ["action", "method"],
    "img": ["src", "alt", "width", "height", "loading"],
    "input": ["type", "name", "autocomplete"],
    "label": ["for"], "link": ["rel", "type", "href", "integrity"],
    "meta": ["charset", "name", "content"], "ol": ["start"], "tr": ["data-days"],
    "td": ["data-label"], "th": ["scope", "data-label"], "time": ["datetime"],
    "details": ["open"], "text": ["x", "y", "text-anchor"], "path": ["d"],
    "rect": ["x", "y", "width", "height"], "circle": ["cx", "cy", "r"],
    "svg": ["viewBox", "font-family", "font-size"],
  ]
  /// Charts are drawn of these, and each is closed in its own tag.
  private static let shapes: Set<String> = ["rect", "path", "circle"]
  private static let tags: Set<String> = [
    "a", "address", "article", "blockquote", "body", "br", "button", "caption", "circle", "code",
    "dd", "desc", "details", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "img", "input", "label", "li", "link", "main",
    "meta", "nav", "ol", "output", "p", "path", "pre", "rect", "section", "span", "strong",
    "summary", "svg", "table", "tbody", "td",
    "text", "th", "thead", "time", "title", "tr", "ul",
  ]
  private static let schemes = ["http", "https", "mailto", "tel"]

  private var rest: Substring.UTF8View
  private var problems: [String] = []

  /// Empty where every tag is ours.
  static func problems(in html: String) -> [String] {
    var scan = PageScan(rest: html[...].utf8)
    if !scan.take("<!doctype html>") { return ["no doctype"] }
    while let byte = scan.rest.popFirst() {
      if byte == UInt8(ascii: "<") { scan.tag() }
    }
    return scan.problems
  }

  private init(rest: Substring.UTF8View) { self.rest = rest }

  private mutating func tag() {
    let isEnd = take("/")
    let name = name()
    if name == "script", !isEnd, takeScript() { return }
    guard Self.tags.contains(name) else { return problems.append("<\(name)> is not ours") }
    while !isEnd, take(" ") { attribute(of: name) }
    if Self.shapes.contains(name), !take("/") { problems.append("<\(name) is left open") }
    if !take(">") { problems.append("<\(name) is not closed: \(near)") }
  }

  /// A script is a file of ours, or data without a bracket in it.
  private mutating func takeScript() -> Bool {
    let isFile = take(" src=\"/assets/")
    guard isFile || take(" type=\"application/ld+json\">") else { return false }
    let data = rest.prefix { $0 != UInt8(ascii: "<") }
    rest = rest.dropFirst(data.count)
    guard take("</script>") else { return false }
    let text = String(decoding: data, as: UTF8.self)
    guard isFile else { return !text.contains(">") && !text.contains("&") }
    return text.wholeMatch(of: /[a-z0-9.-]+" integrity="sha256-[A-Za-z0-9+\/=]+" defer>/) != nil
  }

  private mutating func attribute(of tag: String) {
    let name = name()
    let isOurs =
      Self.everywhere.contains(name) || name.hasPrefix("aria-")
      || Self.attributes[tag]?.contains(name) == true
    if !isOurs { problems.append("<\(tag) \(name) is not ours: \(near)") }
    guard take("=\"") else {
      if name != "open" { problems.append("<\(tag) \(name) has no value in quotes: \(near)") }
      return
    }
    let value = rest.prefix { $0 != UInt8(ascii: "\"") }
    rest = rest.dropFirst(value.count)
    if !take("\"") { problems.append("<\(tag) \(name) does not end") }
    if value.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) {
      problems.append("<\(tag) \(name) has a bracket in it")
    }
    if ["href", "src", "action"].contains(name) { address(String(Substring(value))) }
  }

  private mutating func address(_ value: String) {
    let bytes = Array(value.utf8)
    if bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      problems.append("the address \(value) has a character that may not stand in one")
    }
    if value.hasPrefix("//") { problems.append("\(value) leads to another host") }
    // A browser decodes these before it looks for a scheme.
    let head = bytes.prefix { !"/?#".utf8.contains($0) }
    if head.contains(UInt8(ascii: "&")) { problems.append("\(value) has an escape in its scheme") }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return }
    let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
    if !Self.schemes.contains(scheme) { problems.append("\(value) has the scheme \(scheme)") }
  }

  private mutating func name() -> String {
    let name = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    rest = rest.dropFirst(name.count)
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  private var near: String { String(decoding: rest.prefix(60), as: UTF8.self) }
}
