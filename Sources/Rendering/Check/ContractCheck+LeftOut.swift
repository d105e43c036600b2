import Calendar
import Diagnostics
import Views

extension ContractCheck {
  /// What a template never prints of its view is on no page, however well it was written: an error
  /// where words or parts of the page would be lost, a warning where it is single facts.
  func leftOut(of entry: EntryPoint) -> Finding? {
    guard entry.isWhole, let template = templates[entry.template] else { return nil }
    var tags: [String] = []
    var severity = Severity.warning
    for (name, kind) in entry.contract.kinds.sorted(by: { $0.key < $1.key })
    where !used.contains(ViewName(view: entry.contract.view, name: name)) {
      switch kind {
      case .flag: break
      case .text: tags.append("`{{\(name)}}`")
      case .section: tags.append("`{{#\(name)}}`")
      case .html:
        tags.append("`{{{\(name)}}}`")
        severity = .error
      }
    }
    guard !tags.isEmpty else { return nil }
    return Finding(
      TemplateRule.incomplete, severity,
      "`\(entry.template)` leaves out \(listed(tags)), so that no page shows it",
      help: "print it where it belongs, or delete the file to have the theme's own",
      at: Place(file: template.shownPath, line: 1))
  }
}
