import Foundation
import FrontMatter
import Practice
import Starters
import Testing

/// What belongs together is there together.
@Suite struct CompletenessTests {
  @Test func everyKindHasATemplateAFolderAndAnEntryInTheGuide() throws {
    let guide = try House.text("Docs/Content-guide.md")
    let templates = Set(try House.names("Templates/Theme"))
    #expect(PageKinds.all.count >= 14)
    #expect(try House.names("Sources/Practice/Kinds").count == PageKinds.all.count)
    for kind in PageKinds.all {
      #expect(guide.contains("\n### \(kind.kind)\n"), "\(kind.kind)")
      #expect(!kind.templates.isEmpty, "\(kind.kind)")
      for template in kind.templates {
        #expect(templates.contains("\(template.name).mustache"), "\(template.name)")
      }
    }
  }

  @Test func everyFieldIsInTheGuide() throws {
    let guide = try House.text("Docs/Content-guide.md")
    func isNamed(_ key: String) -> Bool {
      guide.contains("`\(key)`") || guide.contains("`\(key):") || guide.contains("\n\(key):")
        || guide.contains(" \(key):")
    }
    var count = 0
    func look(_ fields: [FieldDeclaration], _ kind: String) {
      for field in fields {
        count += 1
        #expect(isNamed(field.key), "\(kind): \(field.key)")
        look(field.nested, kind)
      }
    }
    for kind in PageKinds.all { look(PageKinds.fields(of: kind), kind.kind) }
    #expect(count > 150)
  }

  @Test func everyKindHasAStarterAndEveryStarterIsListed() throws {
    let names = Starter.all.map(\.name)
    #expect(try House.names("Templates/Starters") == names.map { $0 + ".md" }.sorted())
    for kind in PageKinds.all {
      let starter = try #require(Starter.named(kind.kind), "\(kind.kind)")
      #expect(starter.places.contains("fields"), "\(kind.kind): its other fields are not shown")
      let text = String(decoding: starter.filled([:]), as: UTF8.self)
      #expect(text.hasPrefix("---\nkind: \(kind.kind)\n"), "\(kind.kind)")
    }
    let known: Set = [
      "name", "called", "title", "today", "in_a_week", "date", "month", "year", "status",
      "earnings_year",
      "next_id", "carried", "fields",
    ]
    for starter in Starter.all {
      let groups = PageKinds.named(starter.name).map { PageKinds.fields(of: $0) } ?? []
      let ofGroups = groups.filter { !$0.nested.isEmpty }.map { "\($0.key)_fields" }
      #expect(starter.places.isSubset(of: known.union(ofGroups)), "\(starter.name)")
    }
  }

  /// What is behind a mark # waits to be written: a sample there would be published as a fact by
  /// whoever takes the mark away.
  @Test func nothingIsInventedBehindAMark() throws {
    for starter in Starter.all {
      let text = String(decoding: starter.filled([:]), as: UTF8.self)
      for line in text.split(separator: "\n") {
        #expect(line.firstMatch(of: /^ *# [a-z_]+: *[^ ]/) == nil, "\(starter.name): \(line)")
      }
    }
  }

  /// A prompt that could be somebody's own words would be told to people who meant them.
  @Test func promptsAreLikeNothingElse() throws {
    let prompts = Prompt.all.map(\.text)
    #expect(prompts.count > 40)
    for prompt in prompts {
      #expect(prompt.utf8.count > 10, "\(prompt)")
      #expect(!prompt.contains("{") && !prompt.contains("\n"), "\(prompt)")
      #expect(prompts.filter { $0.hasPrefix(prompt) } == [prompt], "\(prompt)")
    }
    var files = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: House.folder + "/Content")
    where path.hasSuffix(".md") || path.hasSuffix(".yml") {
      files += 1
      let bytes = Array(try House.text("Content/" + path).utf8)
      #expect(Prompt.leftovers(in: bytes).isEmpty, "\(path)")
    }
    #expect(files > 80)
  }

  @Test func everyDependencyHasALineInTheReadme() throws {
    let readme = try House.text("README.md")
    let section = try #require(
      readme.components(separatedBy: "\n## ").first { $0.hasPrefix("What it is built with\n") })
    let package = try House.text("Package.swift")
    let names = package.matches(of: /\.package\(url: "[^"]*\/([^"\/]+)"/).map { String($0.1) }
    #expect(names.count >= 4)
    for name in names + ["libcmark"] { #expect(section.contains(name), "\(name)") }
  }

  @Test func everyTestTargetIsInThePackage() throws {
    let package = try House.text("Package.swift")
    for folder in try House.names("Tests") where folder.hasSuffix("Tests") {
      #expect(
        package.contains("tests(\"\(folder)\"") || package.contains("\"\(folder)\""), "\(folder)")
    }
  }
}
