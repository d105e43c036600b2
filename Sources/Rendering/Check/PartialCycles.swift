import Diagnostics

/// Finds partials that call themselves, by way of others or not: no page made with one would ever
/// come to an end.
struct PartialCycles {
  private let calls: [String: [TemplateTag]]
  private var state: [String: Visit] = [:]
  private(set) var findings: [Finding] = []

  private enum Visit { case open, done }

  init(_ templates: [String: ParsedTemplate]) {
    calls = templates.mapValues(\.tree.partials)
    for name in templates.keys.sorted() { visit(name, path: []) }
  }

  private mutating func visit(_ name: String, path: [String]) {
    guard state[name] == nil else { return }
    state[name] = .open
    let path = path + [name]
    for tag in calls[name] ?? [] {
      if state[tag.name] == .open, let start = path.firstIndex(of: tag.name) {
        report(tag, by: path[start...].dropFirst())
      } else {
        visit(tag.name, path: path)
      }
    }
    state[name] = .done
  }

  private mutating func report(_ tag: TemplateTag, by way: ArraySlice<String>) {
    let others = way.map { "`\($0)`" }.joined(separator: " and ")
    findings.append(
      Finding(
        TemplateRule.partial, .error,
        "`\(tag.name)` calls itself" + (others.isEmpty ? "" : " by way of \(others)")
          + ", so that no page would end",
        help: "remove the tag, or move what both need into a partial of its own", at: tag.place))
  }
}
