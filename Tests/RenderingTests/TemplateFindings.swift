import Diagnostics
import Rendering
import Testing

/// All findings of a theme for the sample's entry point.
func lines(_ theme: ThemeFiles) -> [String] {
  TemplateLibrary.load(theme, for: [sampleEntry]).findings.map(\.line)
}

/// The findings of the template `sample`, without its path; `person` is a partial that
/// it may call.
func findings(of sample: String) -> [String] {
  lines(theme(sample, ["person": "{{title}}"])).map { line in
    #expect(line.hasPrefix("mine/sample.mustache:"))
    return String(line.dropFirst("mine/sample.mustache:".count))
  }
}
