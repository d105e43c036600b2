import Testing

/// What a page has ready to say about its own moment, and of days closed.
@Suite struct OpenNowTests {
  /// `says`: what is said on a day, by its name or by its date, from when on.
  private struct Said {
    let html: String
    let times: String
    private let lines: [[String]]

    init(_ practice: String, on today: String = "2026-05-18") throws {
      let site = try RenderedPractice(
        [
          "practice.md": "---\nkind: practice\nname: A\nphone: 01632 960001\n\(practice)\n---\n",
          "index.md": "---\nkind: page\ntitle: Home\n---\n",
        ], on: today)
      #expect(site.findings.map(\.line) == [])
      html = try #require(site.html["/"])
      times = site.html["/opening-times/"] ?? ""
      let output = try #require(
        site.pages["/"]?.all("output").first { $0.attributes["id"] == "open-now" })
      lines = (output.attributes["data-says"] ?? "").split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      #expect(lines.allSatisfy { $0.count == 3 })
    }

    func on(_ day: String) -> [String] {
      lines.filter { $0[0].split(separator: " ").contains(Substring(day)) }.map {
        "\($0[1]) \($0[2])"
      }
    }
  }

  @Test func whereNothingDiffersItIsWe() throws {
    let said = try Said(
      "opening_hours: {in_person: {Mon-Fri: 8am to 6:30pm}, phone: {Mon-Fri: 8am to 6:30pm}}")
    #expect(
      said.on("Friday") == [
        "00:00 We are closed now. We open at 8am today.", "08:00 We are open now, until 6:30pm.",
        "18:30 We are closed now.",
      ])
    #expect(said.on("Saturday") == ["00:00 We are closed today."])
    #expect(said.on("2026-05-25") == ["00:00 We are closed today: Spring bank holiday."])
    #expect(said.on("2026-12-24") == [])
    #expect(said.times.contains("data-says="))
  }

  @Test func doorsAndPhonesAreToldApart() throws {
    let said = try Said(
      """
      opening_hours:
        in_person: {Mon-Fri: "8am to noon, 2pm to 6:30pm", Saturday: 9am to noon}
        phone: {Mon-Fri: 8am to 6:30pm}
      """)
    #expect(
      said.on("Monday") == [
        "00:00 We are closed now. We open at 8am today.",
        "08:00 Our doors are open now, until noon. Our phones are open now, until 6:30pm.",
        "12:00 Our doors are closed now. They open at 2pm today. "
          + "Our phones are open now, until 6:30pm.",
        "14:00 We are open now, until 6:30pm.", "18:30 We are closed now.",
      ])
    #expect(
      said.on("Saturday") == [
        "00:00 Our doors are closed now. They open at 9am today. Our phones are closed today.",
        "09:00 Our doors are open now, until noon. Our phones are closed today.",
        "12:00 Our doors are closed now. Our phones are closed today.",
      ])
    #expect(said.on("2026-12-26") == ["00:00 We are closed today: Boxing Day."])
  }

  @Test func surgeriesAreNamedWhereTheyDiffer() throws {
    let said = try Said(
      """
      opening_hours:
        in_person: {Mon-Fri: 8am to 6pm}
        phone: {Mon-Fri: 8am to 6pm}
      surgeries:
        - {name: Elm, address: 1 Road}
        - name: Ash
          address: 2 Road
          opening_hours: {in_person: {Monday: 9am to noon}}
      """)
    #expect(
      said.on("Monday") == [
        "00:00 Elm is closed now. It opens at 8am today. Ash is closed now. It opens at 9am today. "
          + "Our phones are closed now. They open at 8am today.",
        "08:00 Elm is open now, until 6pm. Ash is closed now. It opens at 9am today. "
          + "Our phones are open now, until 6pm.",
        "09:00 Elm is open now, until 6pm. Ash is open now, until noon. "
          + "Our phones are open now, until 6pm.",
        "12:00 Elm is open now, until 6pm. Ash is closed now. Our phones are open now, until 6pm.",
        "18:00 We are closed now.",
      ])
  }

  @Test func twentyFourHoursNeverClose() throws {
    let said = try Said("opening_hours: {in_person: 24 hours}")
    #expect(said.on("Monday") == ["00:00 We are open now."])
    #expect(said.on("2026-05-24") == ["00:00 We are open now, until midnight."])
    #expect(said.on("2026-12-25") == ["00:00 We are closed today: Christmas Day."])
  }

  @Test func onlyPhonesAreNotWe() throws {
    let said = try Said(
      "opening_hours: {phone: {Monday: 10pm to midnight, Tuesday: midnight to 2am}}")
    #expect(said.on("Monday").last == "22:00 Our phones are open now, until 2am tomorrow.")
    #expect(said.on("Tuesday").first == "00:00 Our phones are open now, until 2am.")
  }

  @Test(arguments: [
    ("{date: 20 May 2026, why: Staff training.}", "Closed all day. Staff training."),
    ("{date: 21 May 2026, from: 12:30pm}", "Closed from 12:30pm."),
    (
      "{date: 23 May 2026, from: 3pm, why: the builders are in}",
      "Closed from noon. The builders are in."
    ),
    ("{date: 24 May 2026, from: 3pm}", "Closed all day."),
    ("{date: 25 May 2026, from: 1pm}", "Closed all day, as on every bank holiday."),
    ("{date: July 2026, why: 'Moving house!'}", "Closed all day. Moving house!"),
  ])
  func closuresAreSentences(typed: String, words: String) throws {
    let said = try Said(
      """
      opening_hours: {in_person: {Mon-Fri: 8am to 6pm, Saturday: 9am to noon}}
      closed_on:
        - \(typed)
      """)
    #expect(said.times.contains("<dd>\(words)</dd>"), "\(said.times)")
  }

  @Test func aReasonEndsWithOneFullStop() throws {
    let said = try Said(
      """
      opening_hours: {in_person: {Mon-Fri: 8am to 6pm}}
      closed_on:
        - {date: 20 May 2026, why: Staff training.}
        - {date: 21 May 2026, from: 1pm}
        - {date: 21 May 2026, from: noon}
      """)
    #expect(said.on("2026-05-20") == ["00:00 We are closed today: Staff training."])
    #expect(said.on("2026-05-21").contains("08:00 We are open now, until noon."))
  }

  @Test(arguments: [
    ("2026-12-26", "Saturday 26 December 2026 (Boxing Day)"),
    ("2026-12-27", "Monday 28 December 2026 (Boxing Day, substitute day)"),
  ])
  func theNextBankHolidayHasOnePairOfBrackets(today: String, words: String) throws {
    let said = try Said("opening_hours: {in_person: {Monday: 9am to noon}}", on: today)
    #expect(said.times.contains("The next one is \(words)."))
  }
}
