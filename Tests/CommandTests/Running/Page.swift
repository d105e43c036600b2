/// A published page, taken apart by a reading of the test's own.
struct Page {
  let html: String

  init(_ html: String) { self.html = html }

  /// What a reader sees in the element that has that id; nil where there is none.
  func words(of id: String) -> String? {
    guard let mark = html.firstRange(of: " id=\"\(id)\""),
      let open = html[..<mark.lowerBound].lastIndex(of: "<"),
      let close = html[mark.upperBound...].firstIndex(of: ">")
    else { return nil }
    let name = html[html.index(after: open)...].prefix { $0 != " " }
    var depth = 1
    var words = ""
    var rest = html[html.index(after: close)...]
    while depth > 0, let tag = rest.firstIndex(of: "<") {
      words += rest[..<tag]
      rest = rest[tag...]
      if rest.hasPrefix("</\(name)>") { depth -= 1 }
      if rest.hasPrefix("<\(name)>") || rest.hasPrefix("<\(name) ") { depth += 1 }
      guard let end = rest.firstIndex(of: ">") else { break }
      rest = rest[rest.index(after: end)...]
    }
    return words.split { $0.isWhitespace }.joined(separator: " ")
  }
}
