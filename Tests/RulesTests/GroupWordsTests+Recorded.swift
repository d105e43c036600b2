import Testing

/// What is said of people of whom something is not recorded.
extension GroupWordsTests {
  /// "Not shown" is said of numbers that are hidden alone.
  @Test func shortByIsNotKnownWhereMembersAreNot() throws {
    for words in ["not asked", "n/k"] {
      let page = try profile(
        "members: 20\nage: |\n  Age | Patients | Members\n  17-44 | 2000 | \(words)\n"
          + "  45+ | 2000 | \(words)")
      #expect(page.contains(">not known<") && !page.contains("not shown"))
    }
  }

  @Test func ofWhomNothingIsRecordedIsSaid() throws {
    let page = try profile(
      "members: 45\nsex: |\n  Sex | Patients | Members\n  Men | 8000 | 20\n  Women | 8463 | 25\n"
        + "ethnicity: |\n  Ethnic group | Patients | Members\n  British | 2613 | 20\n"
        + "  Other | 610 | 13")
    #expect(page.contains("Ethnicity: Not recorded for 13,240 patients."))
    #expect(page.contains(">2,613 patients (16%)<"))
    // Twelve members may be in either row.
    #expect(page.contains("Ethnicity: Not recorded for 12 members."))
    #expect(page.contains("members you would expect: about 7<"))
  }

  /// The ten are men, and what is left over would be the two women.
  @Test(arguments: ["Women by age", "Ladies"])
  func othersAreNotSaidToBeUnrecorded(heading: String) throws {
    let page = try profile(
      "members: 12\nsex: |\n  Sex | Patients | Members\n  Women | 2000 | 2\n  Men | 2000 | 10\n"
        + "groups:\n  \(heading): |\n    Age | Patients | Members\n    17-44 | 1000 | 0\n"
        + "    45+ | 1000 | 2")
    #expect(!page.contains("Not recorded"))
  }

  /// What is left over of all members would be the row's number.
  @Test func aSingleRowIsNotGivenAway() throws {
    let page = try profile(
      "members: 12\nsex: |\n  Sex | Patients | Members\n  Women | 2000 | 6\n  Men | 2000 | 6\n"
        + "groups:\n  Carers: |\n    Carer | Patients | Members\n    Known to be a carer | 400 | 3")
    #expect(!page.contains("Not recorded"))
    #expect(page.contains(">400 patients (10%)<"))
    #expect(page.contains("members you would expect: about 1<"))
  }
}
