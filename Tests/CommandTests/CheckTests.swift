import Foundation
import Testing

/// `check` says what `build` would say, and writes nothing.
@Suite struct CheckTests {
  @Test(arguments: ["Content", "Tests/Sites/ten-mistakes", "Tests/Sites/grangewood"])
  func theSameFindingsAndStatusAsABuild(content: String) throws {
    let work = try Workplace(copying: content)
    let before = try work.traces("Content")
    let check = try work.sitegen("check", "--today", "2026-05-18", "--format", "json")
    #expect(!work.has("Output"))
    #expect(try work.traces("Content") == before)
    let build = try work.sitegen("build", "--today", "2026-05-18", "--format", "json")
    #expect(check.status == build.status)
    let (said, done) = (try check.json, try build.json)
    #expect(said.findings == done.findings)
    #expect(said.practices.map(\.findings) == done.practices.map(\.findings))
    #expect(said.practices.map(\.requirements) == done.practices.map(\.requirements))
    #expect(
      said.practices.map(\.status)
        == done.practices.map { $0.status == "published" ? "checked" : $0.status })
  }

  enum Standing: String, CaseIterable { case published, foreign, shrunk, gone, interrupted }

  @Test(arguments: Standing.allCases)
  func whatIsPublishedIsLookedAtAndNotTouched(standing: Standing) throws {
    let work = try Workplace(smallPractice: "elmfield")
    for number in 0..<20 {
      try work.write(
        "---\nkind: page\ntitle: Page \(number)\n---\n", to: "Content/elmfield/page-\(number).md")
    }
    try work.addSmallPractice("ashby")
    if standing != .foreign { #expect(try work.sitegen("build").status == 0) }
    switch standing {
    case .published: break
    case .foreign: try work.write("mine", to: "Output/elmfield/index.html")
    case .shrunk: for number in 0..<20 { try work.remove("Content/elmfield/page-\(number).md") }
    case .gone: try work.remove("Content/ashby")
    case .interrupted: try work.write("half", to: "Output/.sitegen/elmfield/next/index.html")
    }
    let before = try work.traces("Output")
    let check = try work.sitegen("check", "--format", "json")
    #expect(try work.traces("Output") == before)
    let build = try work.sitegen("build", "--format", "json")
    #expect(check.status == build.status)
    #expect(try check.json.findings == build.json.findings)
    #expect(try check.json.practices.map(\.findings) == build.json.practices.map(\.findings))
    // The twenty pages are reached by no link, which is another rule's matter.
    let rules = try check.json.allFindings.map(\.rule).filter { $0 != "SITE-14" }
    switch standing {
    case .published, .interrupted: #expect(rules == [])
    case .foreign: #expect(rules == ["foreign-folder"])
    case .shrunk: #expect(rules == ["shrunk"])
    case .gone: #expect(rules == ["left-behind"])
    }
  }
}
