/// A page of HTML taken apart, by a reading of its own: it knows nothing of how the HTML was made.
struct PageElements {
  struct Element {
    let name: String
    var attributes: [String: String] = [:]
    /// The words in it and in what it holds, headings left out.
    var words = ""
    /// The words of all that it holds.
    var allWords = ""
    /// True where it holds a picture or a box to type in.
    var holdsMore = false
    /// The indices of the elements around it, the outermost first.
    var around: [Int] = []
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta"]

  init(_ html: String) {
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      read(words: String(Substring(rest[..<start])))
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { return }
      read(tag: String(Substring(rest[rest.index(after: start)..<end])))
      rest = rest[rest.index(after: end)...]
    }
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  func words(in id: String) -> String? { elements.first { $0.attributes["id"] == id }?.words }

  func isInside(_ name: String, _ element: Element) -> Bool {
    element.around.contains { elements[$0].name == name }
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  private mutating func read(words: String) {
    guard words.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
    let isHeading = open.contains { Self.level(of: elements[$0].name) != nil }
    for index in open {
      elements[index].allWords += words
      if !isHeading { elements[index].words += words }
    }
  }

  private mutating func read(tag: String) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if let last = open.lastIndex(where: { elements[$0].name == name }) {
        open.removeSubrange(last...)
      }
      return
    }
    guard !tag.hasPrefix("!") else { return }
    let name = String(tag.prefix { $0 != " " })
    var element = Element(name: name)
    element.attributes = Self.attributes(in: tag.utf8.dropFirst(name.utf8.count))
    element.around = open
    if ["img", "input", "button"].contains(name) {
      for index in open { elements[index].holdsMore = true }
    }
    if !Self.void.contains(name) { open.append(elements.count) }
    elements.append(element)
  }

  /// `id="x"`, and names alone, which are given an empty value.
  private static func attributes(in tag: Substring.UTF8View) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag
    while let start = rest.firstIndex(where: { $0 > UInt8(ascii: " ") }) {
      rest = rest[start...]
      let name = rest.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "=") }
      rest = rest[name.endIndex...]
      var value = rest.prefix(0)
      if rest.starts(with: "=\"".utf8) {
        value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        rest = rest[value.endIndex...].dropFirst()
      }
      attributes[String(Substring(name))] = String(Substring(value))
    }
    return attributes
  }

  /// 2 of `h2`; nil for what is no heading.
  static func level(of name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h") else { return nil }
    return Int(name.dropFirst())
  }

  /// The headings' levels in their order.
  var levels: [Int] { elements.compactMap { Self.level(of: $0.name) } }
}
