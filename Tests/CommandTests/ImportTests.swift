import Foundation
import Glibc
import MadeExports
import Testing

/// `sitegen import` on the real binary: what it writes, what it refuses, and how it ends.
@Suite struct ImportTests {
  private let work: Workplace
  private static let survey = "Content/elmfield/patient-group/survey-2026.md"
  private static let profile = "Content/elmfield/patient-group/profile-2026.md"

  init() throws {
    work = try Workplace(smallPractice: "elmfield")
    try work.addSmallPractice("elmfield", fields: "rules: []\npractice_code: Z00001")
    try FileManager.default.createDirectory(
      atPath: work["Content/elmfield/patient-group"], withIntermediateDirectories: true)
  }

  private func put(_ export: MadeExport) throws {
    try Data(export.bytes).write(to: URL(fileURLWithPath: work[export.name]))
  }

  private func importing(_ file: String, _ more: String...) throws -> Outcome {
    try work.sitegen.run(["import", "survey", file, "--to", Self.survey] + more)
  }

  @Test(arguments: MadeExport.all(people: 300))
  func aNewFileIsADraftThatPassesTheCheck(export: MadeExport) throws {
    try put(export)
    let outcome = try importing(export.name, "--year", "2025/26")
    #expect(outcome.status == 0, "\(outcome)")
    let text = try work.text(Self.survey)
    #expect(text.contains("\ndraft: yes\n"))
    for secret in export.secrets {
      #expect(!text.contains(secret) && !outcome.output.contains(secret), "\(secret)")
    }
    let check = try work.sitegen("check", "--today", "2026-01-05")
    #expect(check.status == 0 && check.errors == "", "\(check)")
    try work.replace("draft: yes\n", with: "", in: Self.survey)
    try work.replace("\nasked:\n", with: "\nasked: 900\n", in: Self.survey)
    try work.replace("how_asked:\n", with: "how_asked:\n  - A link\n", in: Self.survey)
    try work.write(
      "---\nkind: page\ntitle: Welcome\n---\n\n[Survey](patient-group/survey-2026.md)\n",
      to: "Content/elmfield/index.md")
    let filled = try work.sitegen("check", "--today", "2026-01-05")
    #expect(filled.status == 0 && filled.findings.isEmpty, "\(filled)")
  }

  @Test func whatIsLeftOutIsNamed() throws {
    try put(.googleForms(people: 60))
    let outcome = try importing("google-forms.csv", "--year", "2025/26")
    #expect(outcome.output.contains("  Email Address: email addresses\n"))
    #expect(outcome.output.contains("would like to tell us?: what people wrote in their own words"))
    #expect(outcome.output.contains("60 people answered, from 3 November 2025 to "))
  }

  @Test func daysOfAnotherYearAreWarnedOf() throws {
    try put(.googleForms(people: 60))
    let outcome = try importing("google-forms.csv", "--year", "2023/24")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("are not in 2023/24, the year of this survey"))
    let right = try work.sitegen(
      "import", "survey", "google-forms.csv", "--to", "a.md", "--year", "2025/26")
    #expect(right.status == 0 && right.errors == "")
  }

  @Test func aDryRunWritesNothing() throws {
    try put(.googleForms(people: 60))
    let outcome = try importing("google-forms.csv", "--year", "2025/26", "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("would be written"))
    #expect(!work.has(Self.survey))
  }

  @Test func theSecondTimeNothingChanges() throws {
    try put(.smartSurvey(people: 60))
    #expect(try importing("smartsurvey.csv", "--year", "2025/26", "--quiet").output == "")
    let before = try work.traces("Content")
    let again = try importing("smartsurvey.csv")
    #expect(again.status == 0)
    #expect(again.output.contains("has these numbers already"))
    #expect(try work.traces("Content") == before)
  }

  @Test func badInputIsOneAndWritesNothing() throws {
    try work.write("a,b\nJane Secret,2\n", to: "export.csv")
    let before = try work.traces("Content")
    let outcome = try importing("export.csv", "--year", "2025/26")
    #expect(outcome.status == 1)
    #expect(outcome.findings.count == 1)
    #expect(outcome.errors.hasSuffix("Nothing was written.\n"))
    #expect(!outcome.errors.contains("Jane"))
    #expect(try work.traces("Content") == before)
  }

  @Test func statusesSayWhatIsWrong() throws {
    #expect(try importing("missing.csv", "--year", "2025/26").status == 2)
    try put(.typedByHand(people: 60))
    #expect(try importing("typed.csv").status == 64)
    #expect(try importing("typed.csv", "--year", "2025").status == 64)
    #expect(try importing("typed.csv", "--year", "2025/26", "--map", "x").status == 64)
    let nowhere = try work.sitegen(
      "import", "survey", "typed.csv", "--to", "none/a.md", "--year", "2025/26")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("there is no folder `none`"))
  }

  @Test func noLinkIsWrittenThrough() throws {
    try put(.typedByHand(people: 60))
    try work.write("---\nkind: survey\nyear: 2025/26\n---\n", to: "outside/survey.md")
    try work.link("Content/elmfield/linked", to: "../../outside")
    try work.link(Self.survey, to: "../../../outside/survey.md")
    let before = try work.traces("outside")
    #expect(try importing("typed.csv", "--year", "2025/26").status == 2)
    let folder = try work.sitegen(
      "import", "survey", "typed.csv", "--to", "Content/elmfield/linked/survey.md")
    #expect(folder.status == 2)
    #expect(folder.errors.contains("symbolic link"))
    #expect(try work.traces("outside") == before)
  }

  @Test func theListGoesIntoTheProfile() throws {
    try Data(MadeExport.register(practices: 3)).write(
      to: URL(fileURLWithPath: work["register.csv"]))
    let outcome = try work.sitegen("import", "list-size", "register.csv", "--to", Self.profile)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("Z00001: 2016 patients on 1 April 2026; profile of 2026/27"))
    #expect(try work.text(Self.profile).contains("  85 and over | 231 | n/k\n"))
    #expect(try work.sitegen("check", "--today", "2026-05-18").status == 0)
    let wrong = try work.sitegen("import", "survey", "register.csv", "--to", "a.md")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("use `sitegen import list-size FILE --to FILE.md`"))
  }
}
