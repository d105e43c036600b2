import Diagnostics

/// A template read by our own scanner: what the checks look at, and what the library is given.
struct ParsedTemplate: Sendable {
  let name: String
  let tree: TemplateTree
  /// Where each name is printed, by the first byte of its tag.
  let spots: [Int: MarkupCheck.Spot]
  let findings: [Finding]
  var shownPath: String { source.shownPath }
  private let source: TemplateSource

  init(_ source: TemplateSource) {
    self.source = source
    name = source.name
    let scanner = TagScanner(source)
    tree = TemplateTree(scanner.pieces)
    let markup = MarkupCheck(source, tree)
    spots = markup.spots
    findings = scanner.findings + tree.findings + markup.findings
  }

  /// The template as the library gets it.
  ///
  /// At its head stands the pragma that selects our escaping, on a line of its own: partials fall
  /// back to the library's unless each says so. A name at the start of an address is put between
  /// two more. Indentation goes: the site is smaller, and the library would indent every line of a
  /// partial that stands indented, counting Characters.
  var textForLibrary: String {
    var out = Array("{{% CONTENT_TYPE:\(ContentTypes.text)}}\n".utf8)
    out.reserveCapacity(out.count + source.bytes.count)
    var links = linkRanges[...]
    var isLineStart = !keepsSpace
    for (at, byte) in source.bytes.enumerated() {
      if at == links.first?.lowerBound {
        out.append(contentsOf: "{{% CONTENT_TYPE:\(ContentTypes.link)}}".utf8)
      }
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      if !(isLineStart && isBlank) {
        out.append(byte)
        isLineStart = byte == UInt8(ascii: "\n") && !keepsSpace
      }
      if at + 1 == links.first?.upperBound {
        out.append(contentsOf: "{{% CONTENT_TYPE:\(ContentTypes.text)}}".utf8)
        links.removeFirst()
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// White space means something in `<pre>` and `<textarea>`.
  private var keepsSpace: Bool {
    source.bytes.indices.contains { at in
      source.bytes[at] == UInt8(ascii: "<")
        && ["pre", "textarea"].contains { name in
          source.bytes[(at + 1)...].starts(with: name.utf8) { $0 | 0x20 == $1 }
        }
    }
  }

  private var linkRanges: [Range<Int>] {
    Self.variables(in: tree.nodes).map(\.range).filter { spots[$0.lowerBound] == .link }
  }

  private static func variables(in nodes: [TemplateTree.Node]) -> [TemplateTag] {
    nodes.flatMap { node -> [TemplateTag] in
      switch node {
      case .variable(let tag): [tag]
      case .section(_, let inner): variables(in: inner)
      case .text, .partial: []
      }
    }
  }
}
