import Diagnostics

/// Refuses names that are printed where escaping does not protect, and tells of the others whether
/// they stand in text, in an attribute or at the start of an address.
struct MarkupCheck {
  enum Spot: Sendable {
    case text
    case attribute
    /// At the start of an attribute that holds an address: `LinkEscaping` is for these.
    case link
  }

  /// Where each name is printed, by the first byte of its tag.
  private(set) var spots: [Int: Spot] = [:]
  private(set) var findings: [Finding] = []
  private let bytes: [UInt8]

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href", "ping",
  ]

  init(_ template: TemplateSource, _ tree: TemplateTree) {
    bytes = template.bytes
    var context = MarkupContext()
    walk(tree.nodes, &context)
    if context.place != .text {
      let end = bytes.count..<bytes.count
      report(
        "the template ends \(Self.words(for: context))", "close what is open",
        LineIndex(bytes, file: template.shownPath).place(of: end))
    }
  }

  private mutating func walk(_ nodes: [TemplateTree.Node], _ context: inout MarkupContext) {
    for node in nodes {
      switch node {
      case .text(let range): context.read(bytes[range])
      case .variable(let tag): place(tag, context)
      case .partial(let tag):
        if context.place != .text {
          report(
            "`\(tag.typed)` stands \(Self.words(for: context))", "call partials between tags only",
            tag.place)
        }
      case .section(let tag, let inner):
        let before = context
        walk(inner, &context)
        guard !before.isSamePlace(as: context) else { continue }
        report(
          "section `\(tag.name)` begins \(Self.words(for: before)) and ends "
            + Self.words(for: context),
          "close every tag and quote in the section that opens it", tag.place)
        context = before
      }
    }
  }

  private mutating func place(_ tag: TemplateTag, _ context: MarkupContext) {
    var help = "print it between tags, or in a value with quotes"
    switch context.place {
    case .text:
      spots[tag.range.lowerBound] = .text
      return
    case .quoted where !Self.isScript(context.attribute):
      let isLink = context.valueIsEmpty && Self.addresses.contains(context.attribute)
      spots[tag.range.lowerBound] = isLink ? .link : .attribute
      return
    case .unquoted: help = "write `\(context.attribute)=\"\(tag.typed)\"`"
    case .comment: help = "write notes for other people as `{{! ... }}`, which is not printed"
    case .foreign, .quoted: help = "put it into a `data-` attribute"
    case .opening, .tag: break
    }
    report(
      "`\(tag.typed)` stands \(Self.words(for: context)), where escaping does not protect", help,
      tag.place)
  }

  private static func isScript(_ attribute: String) -> Bool {
    attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc"
  }

  private static func words(for context: MarkupContext) -> String {
    switch context.place {
    case .text: "between tags"
    case .opening, .tag: "inside a tag"
    case .unquoted: "in a value without quotes"
    case .quoted: "in the value of `\(context.attribute)`"
    case .comment: "in an HTML comment"
    case .foreign(let element): "inside `<\(element)>`"
    }
  }

  private mutating func report(_ message: String, _ help: String, _ place: Place) {
    findings.append(Finding(TemplateRule.unsafe, .error, message, help: help, at: place))
  }
}
