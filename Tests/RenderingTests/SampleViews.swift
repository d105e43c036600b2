import Rendering
import Views

/// A small view with a name of every kind.
struct Sample: View {
  var title = "Elmfield"
  var summary: String?
  var body = HTML("")
  var isOpen = false
  var author: Person?
  var people: [Person] = []

  static let table = NameTable<Sample>([
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .html("body") { $0.body },
    .flag("is_open") { $0.isOpen },
    .view("author") { $0.author },
    .list("people") { $0.people },
  ])
}

struct Person: View {
  var name = ""
  var summary: String?
  var deputies: [Person] = []

  static let table = NameTable<Person>([
    .text("name") { $0.name },
    .text("summary") { $0.summary },
    .list("deputies") { $0.deputies },
  ])
}

/// A theme with one more template, `sample`, and partials by name.
func theme(_ sample: String, _ partials: [String: String] = [:]) -> ThemeFiles {
  let all = partials.merging(["sample": sample]) { _, new in new }
  return ThemeFiles(
    overrides: all.map { name, text in
      ThemeFile(
        name: "\(name).mustache", shownPath: "mine/\(name).mustache", bytes: Array(text.utf8))
    })
}

/// Most tests look at a single line of a template.
let sampleEntry = EntryPoint("sample", Sample.self, isWhole: false)

/// Renders `sample` with a view; an error lists the findings.
func render(
  _ sample: String, _ partials: [String: String] = [:], _ view: Sample = Sample()
) throws -> String {
  let (library, findings) = TemplateLibrary.load(theme(sample, partials), for: [sampleEntry])
  guard let library else { throw BrokenTheme(findings: findings.map(\.line)) }
  return try library.render(view, with: "sample").text
}

struct BrokenTheme: Error { var findings: [String] }
