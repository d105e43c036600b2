import Calendar
import Foundation
import FrontMatter
import Importers
import Practice
import Testing

@Suite struct ListSizeTests {
  private static let header = "EXTRACT_DATE,ORG_CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"

  /// Ten men and eleven women of each age.
  private func file(
    _ sexes: [(String, Int)] = [("MALE", 10), ("FEMALE", 11)], header: String = header,
    date: String = "01APR2026", change: (String) -> String = { $0 }
  ) -> String {
    var text = header
    for (sex, number) in sexes {
      for code in ["Z00001", "Z00002"] {
        for age in 0...95 {
          text += "\(date),\(code),ZZ9,\(sex),\(age == 95 ? "95+" : "\(age)"),\(number)\n"
        }
        text += "\(date),\(code),ZZ9,\(sex),ALL,\(96 * number)\n"
      }
    }
    return change(text)
  }

  private func register(_ texts: String..., code: String = "z00001") throws -> Register {
    try Register(texts.map { (Array($0.utf8), "register.csv") }, practiceCode: code)
  }

  @Test(arguments: ["01APR2026", "01/04/2026", "2026-04-01", "1-Apr-2026"])
  func aFileIsAddedUpIntoTheUsualBands(date: String) throws {
    let profile = try ProfileFile(new: register(file(date: date)), year: nil, file: "p.md")
    #expect(profile.bands.map(\.patients) == [357, 168, 210, 210, 210, 210, 210, 210, 231])
    #expect(profile.year.name == "2026/27")
    let read = try #require(PageFile<GroupProfile>(profile.bytes, file: "p.md").content)
    #expect(read.asAt?.iso == "2026-04-01")
    #expect(read.sex?.rows.map { $0.patients.figure?.whole } == [1056, 960])
  }

  @Test(arguments: [
    "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,SEX,AGE,NUMBER_OF_PATIENTS\n",
    "publication,extract_date,type,code,sex,age,number_of_patients\n",
  ])
  func bothSpellingsOfTheHeadingsAreRead(header: String) throws {
    let text = file().split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",")
      return "X,\(cells[0]),GP,\(cells[1]),\(cells[3]),\(cells[4]),\(cells[5])"
    }
    #expect(try register(header + text.joined(separator: "\n")).total == 2016)
  }

  @Test func menAndWomenMayBeInAFileEach() throws {
    #expect(try register(file([("MALE", 10)]), file([("FEMALE", 11)])).total == 2016)
    let said = refusal { _ = try register(file([("MALE", 10)])) }
    #expect(said.first?.contains("column 4 (`SEX`): only men are counted by age here") == true)
  }

  @Test(arguments: [
    (
      "Z00001,ZZ9,MALE,ALL,960", "Z00001,ZZ9,MALE,ALL,961",
      "98: row 98, column 6 (`NUMBER_OF_PATIENTS`): ALL says 961 men, but the ages add up to 960"
    ),
    (
      "Z00001,ZZ9,MALE,5,10", "Z00001,ZZ9,MALE,5,ten",
      "7: row 7, column 6: `ten` is not a number of patients"
    ),
    ("Z00001,ZZ9,MALE,5,10", "Z00001,ZZ9,MALE,105,10", "7: row 7, column 5: `105` is not an age"),
    (
      "Z00001,ZZ9,MALE,5,10", "Z00001,ZZ9,MALE,4,10",
      "7: row 7, column 5: the age 4 is here a second"
    ),
    ("Z00001,ZZ9,MALE,5,10", "Z00001,ZZ9,MALE,5", "7: row 7, column 6: the row has 5 columns"),
    ("AGE", "AGE_GROUP_5", "1: row 1: this file has ages in fives"),
    (
      "EXTRACT_DATE,ORG_CODE,POSTCODE,SEX", "question,answer,people",
      "1: row 1, column 1: these are the headings of a survey"
    ),
  ])
  func badFilesAreRefused(old: String, new: String, sentence: String) {
    let text = file { text in
      guard let range = text.firstRange(of: old) else { return text }
      return text.replacingCharacters(in: range, with: new)
    }
    let said = refusal { _ = try register(text) }
    #expect(said.first?.hasPrefix(sentence) == true, "\(said)")
  }

  @Test func aCodeThatIsNotThereIsRefusedWithTheNearest() {
    let said = refusal { _ = try register(file(), code: "Z00011") }
    #expect(
      said == [
        "1: no row is of the practice Z00011 | did you mean Z00001? write the right code after --practice-code, or mend `practice_code` in practice.md"
      ])
  }

  private static let profile = """
    ---
    kind: profile
    year: 2026/27
    members: 9
    age: |
      Age group | Members | Patients
      Under 17 | 0 | 1
      17-64 | 4 | 2
      over 65 | 5 | 3
    # How it was counted.
    sex:
      Male: {patients: 1, members: 3}
      Female: {patients: 2, members: not asked}
    ---
    Words.

    """

  @Test func itsOwnBandsAreFilledAndMembersStay() throws {
    let profile = try ProfileFile(
      of: Array(Self.profile.utf8), file: "p.md", with: register(file()), year: nil)
    #expect(
      String(decoding: profile.bytes, as: UTF8.self) == """
        ---
        kind: profile
        year: 2026/27
        as_at: 1 April 2026
        members: 9
        age: |
          Age group | Patients | Members
          Under 17 | 357 | 0
          17-64 | 1,008 | 4
          over 65 | 651 | 5
        # How it was counted.
        sex:
          Male: {patients: 960, members: 3}
          Female: {patients: 1056, members: not asked}
        ---
        Words.

        """)
  }

  @Test func menAreWrittenWhereTheyAreAsManyAsWomen() throws {
    let old = """
      ---
      kind: profile
      year: 2026/27
      sex: |
        Sex | Patients | Members
        Women | 5 | 21
      ---

      """
    let equal = try register(file([("MALE", 10), ("FEMALE", 10)]))
    let profile = try ProfileFile(of: Array(old.utf8), file: "p.md", with: equal, year: nil)
    let text = String(decoding: profile.bytes, as: UTF8.self)
    #expect(text.contains("  Women | 960 | 21\n  Men | 960 | n/k\n"))
  }

  @Test func whatPeopleTypedIntoATableStays() throws {
    let old = """
      ---
      kind: profile
      year: 2026/27
      as_at: 1 April 2025
      age:
        # Children first.
        0 to 16: {patients: 5, members: 20%}
        17 to 44: {members: 9.5}  # counted twice
        # The elders.
        45 to 64:
          members: 7
          # Of the old list.
          patients: 6
        65 and over:
          members: not asked
      sex:
        # As recorded.
        Women: {members: 3, patients: 1}
      ethnicity: |
        Ethnicity | Patients | Members
        White | 5 | 4
      ---

      """
    let profile = try ProfileFile(
      of: Array(old.utf8), file: "p.md", with: register(file()), year: nil)
    #expect(
      String(decoding: profile.bytes, as: UTF8.self) == """
        ---
        kind: profile
        year: 2026/27
        as_at: 1 April 2026
        age:
          # Children first.
          0 to 16: {patients: 357, members: 20%}
          17 to 44: {patients: 588, members: 9.5}  # counted twice
          # The elders.
          45 to 64:
            members: 7
            # Of the old list.
            patients: 420
          65 and over:
            patients: 651
            members: not asked
        sex:
          # As recorded.
          Women: {members: 3, patients: 1056}
          Men: {patients: 960, members: n/k}
        ethnicity: |
          Ethnicity | Patients | Members
          White | 5 | 4
        ---

        """)
  }

  @Test func membersStayAsTypedInATableOfPipes() throws {
    let text = Self.profile
      .replacingOccurrences(of: "Under 17 | 0 | 1", with: "Under 17 | 20% | 1")
      .replacingOccurrences(of: "17-64 | 4 | 2", with: "17-64 | 9.5 | 2")
    let profile = try ProfileFile(
      of: Array(text.utf8), file: "p.md", with: register(file()), year: nil)
    let written = String(decoding: profile.bytes, as: UTF8.self)
    #expect(written.contains("  Under 17 | 357 | 20%\n  17-64 | 1,008 | 9.5\n"))
  }

  @Test(arguments: [
    ("17-64", "18-64", "8: nobody of the ages 17 to 17 fits a band: `18-64` begins at 18"),
    ("17-64", "16-64", "8: `16-64` begins at 16, but the band before it ends at 16"),
    ("over 65", "65-94", "9: nobody older than 94 fits a band: `65-94` is the last"),
    ("over 65", "65-97", "9: `65-97` parts the ages from 95 on"),
    ("over 65", "Retired", "9: `Retired` is not a band of ages"),
    ("members: 9", "unit: percent", "4: this profile counts in percent"),
  ])
  func bandsThatDoNotFitAreRefused(old: String, new: String, sentence: String) throws {
    let range = try #require(Self.profile.firstRange(of: old))
    let text = Self.profile.replacingCharacters(in: range, with: new)
    let said = refusal {
      _ = try ProfileFile(of: Array(text.utf8), file: "p.md", with: register(file()), year: nil)
    }
    #expect(said.first?.hasPrefix(sentence) == true, "\(said)")
  }
}
