import ArgumentParser
import Calendar
import Importers
import SiteBuilder

struct ImportListSize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-size",
    abstract: "Write who is on the list, by age and sex, into a profile's file.",
    discussion: """
      FILE is NHS England's monthly file "Patients Registered at a GP Practice", single year of \
      age; name both where men and women are in a file each.
      """)

  @Argument(help: "The file, or one for men and one for women.")
  var files: [String]

  @OptionGroup var options: ImportOptions

  @Option(help: "Such as A12345 (default: `practice_code` in the practice's practice.md).")
  var practiceCode: String?

  func run() throws {
    try options.running {
      let code = try practiceCode ?? writtenCode()
      var contents: [(bytes: [UInt8], path: String)] = []
      for file in files { contents.append((try options.contents(of: file), file)) }
      let register = try Register(contents, practiceCode: code)
      let old = try options.old()
      let year = options.year?.year
      let profile =
        try old.map { try ProfileFile(of: $0, file: options.to, with: register, year: year) }
        ?? ProfileFile(new: register, year: year, file: options.to)
      try options.finish(
        profile.bytes, old: old, preview: preview(of: register, profile),
        next: old == nil
          ? "It is a draft, and nobody sees it: write who is in the group, then delete `draft: yes`."
          : "")
    }
  }

  private func writtenCode() throws -> String {
    let found = try NamedFile(options.to).nearest("practice.md", limit: 1 << 20)
    guard let found else {
      throw ValidationError("no practice.md is above \(options.to): add --practice-code A12345")
    }
    guard let code = try PracticeFile.code(in: found.bytes, file: found.path) else {
      throw ValidationError(
        "\(found.path) has no `practice_code`: write it there, or add --practice-code A12345")
    }
    return code
  }

  private func preview(of register: Register, _ profile: ProfileFile) -> String {
    let rows =
      profile.bands
      + [register.women.map { ("Women", $0) }, register.men.map { ("Men", $0) }]
      .compactMap { $0 }
    let width = rows.map { String($0.1).count }.max() ?? 1
    let day = register.date.map { " on \($0.words)" } ?? ""
    var lines = [
      "\(register.practiceCode): \(register.total) patients\(day); profile of "
        + profile.year.name, "",
    ]
    lines += rows.map { name, patients in
      let number = String(patients)
      return "  \(String(repeating: " ", count: width - number.count))\(number)  \(name)"
    }
    let size = "list_size: \(register.total)"
    let date = register.date.map { " and `list_size_on: \($0.words)`" } ?? ""
    lines += ["", "For practice.md: `\(size)`\(date)"] + profile.notes
    return lines.joined(separator: "\n")
  }
}
