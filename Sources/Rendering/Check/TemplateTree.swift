import Diagnostics

/// A template with its sections nested.
struct TemplateTree: Sendable {
  indirect enum Node: Sendable {
    case text(Range<Int>)
    case variable(TemplateTag)
    case section(TemplateTag, [Node])
    case partial(TemplateTag)
  }

  /// Sections inside each other: more than any page has, and few enough for the library.
  static let depth = 64

  private(set) var nodes: [Node] = []
  private(set) var findings: [Finding] = []
  /// Sections that another one's end has closed: their own end, when it comes, is no news.
  private var crossed: [String] = []
  /// Sections that are passed over, since they stand too deep.
  private var tooDeep: [String] = []

  init(_ pieces: [TemplatePiece]) {
    var open: [(tag: TemplateTag, before: [Node])] = []
    for piece in pieces {
      switch piece {
      case .text(let range): nodes.append(.text(range))
      case .tag(let tag):
        switch tag.kind {
        case .escaped, .raw: nodes.append(.variable(tag))
        case .partial: nodes.append(.partial(tag))
        case .section, .inverted:
          guard open.count < Self.depth else {
            if tooDeep.isEmpty {
              report("this stands in \(Self.depth) sections", "move it into a partial", tag)
            }
            tooDeep.append(tag.name)
            continue
          }
          open.append((tag, nodes))
          nodes = []
        case .close: close(tag, &open)
        }
      }
    }
    while let last = open.last {
      report("section `\(last.tag.name)` is not closed", "add `{{/\(last.tag.name)}}`", last.tag)
      closeLast(&open)
    }
  }

  /// Closes the innermost section of that name, and with it those that cross it.
  private mutating func close(
    _ tag: TemplateTag, _ open: inout [(tag: TemplateTag, before: [Node])]
  ) {
    if tooDeep.last == tag.name {
      tooDeep.removeLast()
      return
    }
    guard open.contains(where: { $0.tag.name == tag.name }) else {
      if let known = crossed.firstIndex(of: tag.name) {
        crossed.remove(at: known)
        return
      }
      report(
        "`\(tag.typed)` closes a section that is not open",
        "remove it, or add `{{#\(tag.name)}}` before it", tag)
      return
    }
    while let last = open.last, last.tag.name != tag.name {
      report(
        "section `\(last.tag.name)` is still open where `\(tag.name)` is closed",
        "put `{{/\(last.tag.name)}}` before line \(tag.place.line ?? 0), column "
          + "\(tag.place.column ?? 0)",
        last.tag)
      crossed.append(last.tag.name)
      closeLast(&open)
    }
    closeLast(&open)
  }

  private mutating func closeLast(_ open: inout [(tag: TemplateTag, before: [Node])]) {
    guard let (tag, before) = open.popLast() else { return }
    nodes = before + [.section(tag, nodes)]
  }

  private mutating func report(_ message: String, _ help: String, _ tag: TemplateTag) {
    findings.append(Finding(TemplateRule.syntax, .error, message, help: help, at: tag.place))
  }

  /// The names of all partials, in order.
  var partials: [TemplateTag] { Self.partials(in: nodes) }

  private static func partials(in nodes: [Node]) -> [TemplateTag] {
    nodes.flatMap { node -> [TemplateTag] in
      switch node {
      case .partial(let tag): [tag]
      case .section(_, let inner): partials(in: inner)
      case .text, .variable: []
      }
    }
  }
}
