import Importers
import Testing

/// The day of NHS England's file where a table program has turned it round.
@Suite struct RegisterDateTests {
  private func register(_ date: String, sexes: [String] = ["MALE", "FEMALE"]) throws -> Register {
    var text = "EXTRACT_DATE,ORG_CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
    for sex in sexes {
      for age in 0...95 { text += "\(date),Z00001,ZZ9,\(sex),\(age == 95 ? "95+" : "\(age)"),2\n" }
    }
    return try Register([(Array(text.utf8), "r.csv")], practiceCode: "Z00001")
  }

  @Test(arguments: ["01/04/2026", "13/4/2026", "2026-04-05", "04APR2026", "4/4/2026"])
  func aDateThatReadsInOneWayIsTaken(typed: String) throws {
    #expect(try register(typed).date != nil)
  }

  @Test(arguments: ["4/1/2026", "5/4/2026", "05-04-2026"])
  func aDateThatReadsInTwoWaysIsLeftOut(typed: String) throws {
    let register = try register(typed)
    #expect(register.date == nil)
    let said = refusal { _ = try ProfileFile(new: register, year: nil, file: "p.md") }
    #expect(
      said.first?.contains("`\(typed)` may be read in two ways, so the year of the profile is not")
        == true)
    let profile = try ProfileFile(new: register, year: .of2025, file: "p.md")
    #expect(
      profile.notes == [
        "It does not show whether the day or the month comes first in `\(typed)`: write the day under "
          + "`as_at:`."
      ])
    #expect(String(decoding: profile.bytes, as: UTF8.self).contains("\nas_at:\n"))
  }

  @Test func patientsOfNeitherSexAreNamed() throws {
    let register = try register("01APR2026", sexes: ["MALE", "FEMALE", "INDETERMINATE"])
    let profile = try ProfileFile(new: register, year: nil, file: "p.md")
    #expect(
      profile.notes == [
        "192 of the patients are neither men nor women in the file, and so in the ages alone: add a "
          + "row for them to `sex`, such as `Other | 192 | n/k`."
      ])
  }
}
