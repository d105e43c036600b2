package import Diagnostics
import Mustache
package import Views

/// The templates of a theme, checked: nothing is rendered but what was held against the view that
/// it is rendered with.
package struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary
  private let checked: [String: [ObjectIdentifier]]

  /// Reads and checks a theme.
  ///
  /// - Returns: the library, or nil where a finding is an error; all findings, sorted.
  package static func load(
    _ theme: ThemeFiles = ThemeFiles(), for entryPoints: [EntryPoint]
  ) -> (library: TemplateLibrary?, findings: [Finding]) {
    _ = ContentTypes.registered
    let templates = theme.templates.map(ParsedTemplate.init)
    let byName = Dictionary(templates.map { ($0.name, $0) }) { first, _ in first }
    var findings = theme.findings + templates.flatMap(\.findings)
    findings += PartialCycles(byName).findings + ContractCheck(byName, entryPoints).findings
    let called = templates.flatMap(\.tree.partials).map(\.name)
    findings += theme.unused(Set(called + entryPoints.map(\.template)))

    var library = MustacheLibrary()
    if !findings.contains(where: { $0.severity == .error }) {
      for template in templates { findings += register(template, in: &library) }
    }
    findings.sort()
    guard !findings.contains(where: { $0.severity == .error }) else { return (nil, findings) }
    let checked = Dictionary(grouping: entryPoints, by: \.template)
      .mapValues { $0.map(\.contract.view) }
    return (TemplateLibrary(library: library, checked: checked), findings)
  }

  /// Gives a template to the library. It accepts all that our scanner accepts; should it ever
  /// differ, that is a finding and never a page with a hole.
  private static func register(
    _ template: ParsedTemplate, in library: inout MustacheLibrary
  ) -> [Finding] {
    do {
      try library.register(template.textForLibrary, named: template.name)
      return []
    } catch {
      let line = (error as? MustacheTemplate.ParserError).map { max(1, $0.context.lineNumber - 1) }
      return [
        Finding(
          TemplateRule.syntax, .error, "`\(template.name)` cannot be read as Mustache",
          help: "look for a tag that is not closed",
          at: Place(file: template.shownPath, line: line))
      ]
    }
  }

  /// Renders a view with a template.
  ///
  /// - Throws: `UncheckedTemplate` where the two are not one of the entry points that the theme was
  ///   loaded for: a mistake in the program, never in content or in a theme.
  package func render(
    _ view: any View, with template: String
  ) throws(UncheckedTemplate) -> HTML {
    guard checked[template]?.contains(ObjectIdentifier(type(of: view))) == true,
      let text = library.render(ViewParent(view: view), withTemplate: template)
    else { throw UncheckedTemplate(template: template, view: "\(type(of: view))") }
    return HTML(text)
  }
}

/// A template was asked for that was not checked for the view it was to show.
package struct UncheckedTemplate: Error, CustomStringConvertible {
  package let template: String
  package let view: String

  package var description: String {
    "the template `\(template)` was not checked for `\(view)`: add an entry point"
  }
}
