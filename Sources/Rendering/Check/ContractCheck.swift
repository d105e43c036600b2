import Diagnostics
import Views

/// Holds every name that the templates use against the views they are rendered with, partials
/// followed from where they are called.
struct ContractCheck {
  let templates: [String: ParsedTemplate]
  private var seen: Set<[String]> = []
  /// By place and message, so that a partial that many pages use is reported once.
  private var reported: Set<[String]> = []
  private(set) var findings: [Finding] = []
  /// What the templates made use of, of all views.
  private(set) var used: Set<ViewName> = []

  init(_ templates: [String: ParsedTemplate], _ entryPoints: [EntryPoint]) {
    self.templates = templates
    for entry in entryPoints {
      if templates[entry.template] != nil {
        check(entry.template, ContractStack(entry.contract))
      } else {
        let message = "the theme has no template `\(entry.template).mustache`"
        report(
          TemplateRule.partial, message, nil,
          Place(file: "\(ThemeFiles.folder)/\(entry.template).mustache"))
      }
    }
    // A mistake in a name or a partial explains what is not printed.
    if findings.isEmpty { findings = entryPoints.compactMap(leftOut) }
  }

  private mutating func check(_ name: String, _ stack: ContractStack) {
    guard let template = templates[name], seen.insert([name] + stack.key).inserted else { return }
    check(template.tree.nodes, stack, template)
  }

  private mutating func check(
    _ nodes: [TemplateTree.Node], _ stack: ContractStack, _ template: ParsedTemplate
  ) {
    for node in nodes {
      switch node {
      case .text: break
      case .variable(let tag): checkVariable(tag, stack, template)
      case .section(let tag, let inner):
        guard let (kind, known) = look(tag, stack, template) else { continue }
        if kind.isPrinted ? inner.containDot : true { used.formUnion(known.steps) }
        let inside =
          tag.kind == .inverted
          ? stack.entering(inverted: kind) : stack.entering(known, of: kind)
        check(inner, inside, template)
      case .partial(let tag):
        if templates[tag.name] == nil {
          report(
            TemplateRule.partial, "there is no partial `\(tag.name)`",
            nearest(to: tag.name, among: templates.keys).map { "did you mean `\($0)`?" }
              ?? "add the file `\(tag.name).mustache`, or remove the tag",
            tag.place)
        } else {
          check(tag.name, stack)
        }
      }
    }
  }

  private mutating func checkVariable(
    _ tag: TemplateTag, _ stack: ContractStack, _ template: ParsedTemplate
  ) {
    guard let (kind, known) = look(tag, stack, template) else { return }
    used.formUnion(known.steps)
    let isRaw = tag.kind == .raw
    switch kind {
    case .text where isRaw:
      report(
        TemplateRule.unsafe, "`\(tag.name)` is text and would be printed without escaping",
        "write `{{\(tag.name)}}`", tag.place)
    case .html where !isRaw:
      report(
        TemplateRule.name, "`\(tag.name)` is HTML and would be escaped a second time",
        "write `{{{\(tag.name)}}}`", tag.place)
    case .html where template.spots[tag.range.lowerBound] != .text:
      report(
        TemplateRule.unsafe, "`\(tag.name)` is HTML and cannot stand inside a tag",
        "print it between tags", tag.place)
    case .flag, .section:
      let what = if case .flag = kind { "a yes or no" } else { "a group of names" }
      report(
        TemplateRule.name, "`\(tag.name)` is \(what) and cannot be printed",
        "open a section: `{{#\(tag.name)}}`", tag.place)
    case .text, .html:
      if let unguarded = known.unguarded { reportEmpty(unguarded, tag) }
    }
  }

  private mutating func reportEmpty(_ name: String, _ tag: TemplateTag) {
    report(
      TemplateRule.empty, "`\(name)` may be absent, and would leave an empty place",
      "put it between `{{#\(name)}}` and `{{/\(name)}}`", tag.place)
  }

  /// The meaning of a tag's name; a finding where it has none.
  private mutating func look(
    _ tag: TemplateTag, _ stack: ContractStack, _ template: ParsedTemplate
  ) -> (ViewNameKind, ContractStack.Known)? {
    switch stack.meaning(of: tag.name) {
    case .known(let kind, let known): return (kind, known)
    case .unknown(".", _):
      report(
        TemplateRule.name, "`.` has nothing to print here",
        "use it inside a section over text only", tag.place)
    case .unknown(let step, let among):
      let known = among.map { "`\($0)`" }.joined(separator: ", ")
      report(
        TemplateRule.name, "`\(step)` is not a name that `\(template.name)` can use here",
        nearest(to: step, among: among).map { "did you mean `\($0)`?" }
          ?? (among.isEmpty ? nil : "the names are \(known)"),
        tag.place)
    }
    return nil
  }

  private mutating func report(_ rule: String, _ message: String, _ help: String?, _ place: Place) {
    let key = [place.file, "\(place.line ?? 0)", "\(place.column ?? 0)", message]
    guard reported.insert(key).inserted else { return }
    findings.append(Finding(rule, .error, message, help: help, at: place))
  }
}

extension ViewNameKind {
  /// True of what a tag prints; the others are opened.
  fileprivate var isPrinted: Bool {
    switch self {
    case .text, .html: true
    case .flag, .section: false
    }
  }
}

extension [TemplateTree.Node] {
  /// True where `{{.}}` prints what the section around is about.
  fileprivate var containDot: Bool {
    contains { node in
      switch node {
      case .variable(let tag): tag.name == "."
      case .section(_, let inner): inner.containDot
      case .text, .partial: false
      }
    }
  }
}
