import Foundation
import Testing

/// `sitegen build` of the demo.
@Suite struct BuildTests {
  static let day = "2026-05-18"
  static let anchors = [
    "prg-profile", "representative", "priorities", "views-sought", "discussion", "action-plan",
    "evidence", "progress", "opening-hours", "extended-hours",
  ]

  @Test func theReportOfTheDemoHasItsTenPartsAndNoneIsEmpty() throws {
    let work = try Workplace(copying: "Content")
    let outcome = try work.sitegen("build", "--today", Self.day)
    #expect(outcome.status == 3, "\(outcome)")
    let folder = "Output/elmfield-surgery/patient-group"
    // Besides the pages lie their figures, as files.
    let reports = try work.names(folder).filter { $0.hasPrefix("report-") && !$0.contains(".") }
    #expect(reports.contains("report-2026"))
    for report in reports {
      let page = try work.text("\(folder)/\(report)/index.html")
      for anchor in Self.anchors {
        let words = try #require(Page(page).words(of: anchor), "\(report) has no #\(anchor)")
        #expect(words.count > 20, "\(report)#\(anchor): \(words)")
      }
    }
  }

  @Test func aSecondBuildSaysUnchangedAndWritesNothing() throws {
    let work = try Workplace(copying: "Content")
    let first = try work.sitegen("build", "--today", Self.day)
    let before = try work.traces("Output")
    let second = try work.sitegen("build", "--today", Self.day)
    #expect(try work.traces("Output") == before)
    #expect(
      second.output == first.output.replacingOccurrences(of: ": published", with: ": unchanged"))
    #expect(second.output.contains("Elmfield Surgery: unchanged"))
    #expect(second.output.contains("North Lane Practice: unchanged"))
    #expect(second.errors == first.errors)
    #expect(!first.findings.isEmpty)
    #expect(second.status == first.status)
  }

  @Test func aNewDayThatChangesNoByteSwitchesNothing() throws {
    let work = try Workplace(smallPractice: "elmfield")
    _ = try work.sitegen("build", "--today", "2026-05-18")
    let before = try work.traces("Output/elmfield")
    let second = try work.sitegen("build", "--today", "2026-05-19")
    #expect(second.output.contains("Elmfield Surgery: unchanged"))
    #expect(try work.traces("Output/elmfield") == before)
  }

  @Test(arguments: ["a byte", "a file more", "a file less"])
  func whatSomebodyDidToThePublishedFilesIsMended(harm: String) throws {
    let work = try Workplace(smallPractice: "elmfield")
    _ = try work.sitegen("build", "--today", Self.day)
    let site = try work.bytes("Output/elmfield")
    switch harm {
    case "a byte": try work.write("hello", to: "Output/elmfield/index.html")
    case "a file more": try work.write("hello", to: "Output/elmfield/hello/index.html")
    default: try work.remove("Output/elmfield/index.html")
    }
    let outcome = try work.sitegen("build", "--today", Self.day)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("published"))
    #expect(try work.bytes("Output/elmfield") == site)
  }

  @Test func practicesAreChosenByNameOrPattern() throws {
    let work = try Workplace()
    for slug in ["north-lane", "north-street", "south-lane"] { try work.addSmallPractice(slug) }
    let one = try work.sitegen("build", "south-lane", "--today", Self.day)
    #expect(one.status == 0, "\(one)")
    #expect(try work.names("Output") == [".sitegen", "south-lane"])
    let north = try work.sitegen("build", "north-*", "--today", Self.day)
    #expect(north.status == 0)
    // Nothing is said of what was not asked for.
    #expect(north.errors == "")
    #expect(try work.names("Output") == [".sitegen", "north-lane", "north-street", "south-lane"])
  }

  @Test func contentMayItselfBeThePractice() throws {
    let work = try Workplace()
    try work.addSmallPractice("x")
    for file in ["practice.md", "index.md"] {
      try work.write(work.text("Content/x/\(file)"), to: "Alone/\(file)")
    }
    try work.replace("X Surgery", with: "Élm & Field Surgery", in: "Alone/practice.md")
    let outcome = try work.sitegen("build", "--content", "Alone", "--today", Self.day)
    #expect(outcome.status == 0, "\(outcome)")
    let slug = try #require(try work.names("Output").last)
    #expect(slug.hasSuffix("lm-field-surgery"))
    #expect(try work.sitegen("build", slug, "--content", "Alone").status == 0)
    #expect(try work.sitegen("build", "other", "--content", "Alone").status == 64)
  }

  /// An address is made of letters from a to z and digits.
  @Test(arguments: ["!!!.md", "***/a.md", "files/???.txt", "联系.md"])
  func aNameThatGivesNoAddressIsReported(name: String) throws {
    let work = try Workplace(smallPractice: "elmfield")
    try work.write("---\nkind: page\ntitle: A\n---\n", to: "Content/elmfield/\(name)")
    let outcome = try work.sitegen("build", "--today", Self.day)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.findings.map { $0.hasPrefix("Content/elmfield/\(name): error[file-name]") } == [true])
  }
}
