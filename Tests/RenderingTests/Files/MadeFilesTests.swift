import Testing

@testable import Rendering

/// The files besides the pages: what `Scripts/files.sh` has other people's programs read, in words.
@Suite struct MadeFilesTests {
  private static let practice = """
    ---
    kind: practice
    name: Elm, Ash; and Oak
    phone: 01632 960001
    website: https://elm.example/
    opening_hours: {in_person: {weekdays: 8am to 6:30pm}}
    ---
    """

  static func made(_ files: [String: String]) throws -> RenderedPractice {
    try RenderedPractice(
      ["practice.md": practice, "index.md": "---\nkind: page\ntitle: Home\n---\n"]
        .merging(files) { $1 })
  }

  // MARK: The calendar

  @Test func aMeetingIsAnEntryOfTheCalendar() throws {
    let site = try Self.made([
      "patient-group/meetings/2026-07-14.md": """
      ---
      kind: minutes
      date: 14 July 2026
      time: 6:30pm
      venue: The hall, Elm Road; upstairs
      status: agenda
      agenda_published: 11 May 2026
      agenda:
        - Phones, and \\ more
        - The survey
      ---
      """
    ])
    let calendar = try #require(site.files["meetings.ics"])
    let event = [
      "BEGIN:VEVENT", "UID:patient-group/meetings/2026-07-14@elm.example",
      "DTSTAMP:20260511T000000Z", "SEQUENCE:1", "STATUS:CONFIRMED",
      "DTSTART;TZID=Europe/London:20260714T183000",
      "SUMMARY:Patient group meeting\\, Elm\\, Ash\\; and Oak",
      "LOCATION:The hall\\, Elm Road\\; upstairs",
      "DESCRIPTION:- Phones\\, and \\\\ more\\n- The survey",
      "URL:https://elm.example/patient-group/meetings/2026-07-14/", "TRANSP:OPAQUE", "END:VEVENT",
    ]
    #expect(calendar.utf8.firstRange(of: (event.joined(separator: "\r\n") + "\r\n").utf8) != nil)
    #expect(site.html["/patient-group/meetings/"]?.contains("href=\"/meetings.ics\"") == true)
  }

  @Test(arguments: [
    ("planned", 0, "CONFIRMED"), ("agenda", 1, "CONFIRMED"), ("draft", 2, "CONFIRMED"),
    ("agreed", 3, "CONFIRMED"), ("cancelled", 4, "CANCELLED"),
  ])
  func theSequenceGrowsAndCancelledOnesStay(status: String, sequence: Int, says: String) throws {
    let lines = try Self.lines([
      "meetings/one.md": "---\nkind: minutes\ndate: 13 January 2026\nstatus: \(status)\n---\n"
    ])
    #expect(lines.contains("SEQUENCE:\(sequence)"))
    #expect(lines.contains("STATUS:\(says)"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260113"))
  }

  /// The practice has said nothing of its own review, and the meeting is still to come.
  @Test func noEntryIsOfADayToCome() throws {
    let lines = try Self.lines([
      "meetings/one.md":
        "---\nkind: minutes\ndate: 14 July 2026\nstatus: planned\nnext_meeting: 8 September 2026\n---\n"
    ])
    let stamps = lines.filter { $0.hasPrefix("DTSTAMP") }
    #expect(stamps == ["DTSTAMP:20260518T000000Z", "DTSTAMP:20260518T000000Z"])
  }

  @Test func theNextMeetingIsThereOnce() throws {
    let named =
      "---\nkind: minutes\ndate: 12 May 2026\nstatus: draft\nnext_meeting: 14 July 2026\n---\n"
    let alone = try Self.lines(["group/2026-05-12.md": named])
    #expect(
      alone.filter { $0.hasPrefix("UID:") } == [
        "UID:group/2026-05-12@elm.example", "UID:group/2026-07-14@elm.example",
      ])
    let both = try Self.lines([
      "group/2026-05-12.md": named,
      "group/2026-07-14.md": "---\nkind: minutes\ndate: 14 July 2026\nstatus: planned\n---\n",
    ])
    #expect(both.filter { $0.hasPrefix("UID:") } == alone.filter { $0.hasPrefix("UID:") })
  }

  @Test func aMonthIsNoEntryAndNoEntryIsNoCalendar() throws {
    let site = try Self.made([
      "group/one.md": "---\nkind: minutes\ndate: July 2026\nstatus: planned\n---\n"
    ])
    #expect(site.files["meetings.ics"] == nil)
    #expect(site.html["/patient-group/meetings/"]?.contains("meetings.ics") == false)
  }

  @Test(arguments: [1, 2, 3, 4])
  func linesAreFoldedBetweenCharacters(size: Int) throws {
    let letter = ["a", "é", "✓", "😀"][size - 1]
    for before in 0..<5 {
      var file = CalendarFile()
      let words = String(repeating: "x", count: before) + String(repeating: letter, count: 120)
      file.text("SUMMARY", words)
      let lines = file.text.utf8.split(separator: UInt8(ascii: "\n"))
      #expect(lines.count > 1)
      #expect(lines.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
      #expect(lines.allSatisfy { String(validating: Array($0), as: UTF8.self) != nil })
      let unfolded = file.text.replacing("\r\n ", with: "")
      #expect(unfolded == "SUMMARY:\(words)\r\n")
    }
  }

  @Test func controlCharactersEndNoLine() {
    var file = CalendarFile()
    file.text("SUMMARY", "a\u{0}b\r\nc\td\u{7F}")
    #expect(file.text == "SUMMARY:ab\\nc d\r\n")
  }

  private static func lines(_ files: [String: String]) throws -> [String] {
    let calendar = try #require(try made(files).files["meetings.ics"])
    return calendar.split(separator: "\r\n").map(String.init)
  }

  // MARK: Feeds and addresses

  @Test func withoutAWebsiteNothingThatWantsWholeAddressesIsMade() throws {
    let practice = Self.practice.replacing("website: https://elm.example/\n", with: "")
    let site = try RenderedPractice([
      "practice.md": practice, "index.md": "---\nkind: page\ntitle: Home\n---\n",
      "news.md": "---\nkind: news\ntitle: New\ndate: 1 May 2026\n---\n",
      "group/2026-07-14.md": "---\nkind: minutes\ndate: 14 July 2026\nstatus: planned\n---\n",
    ])
    #expect(site.files["sitemap.xml"] == nil)
    #expect(site.files["news.atom"] == nil)
    #expect(site.files["robots.txt"] == "User-agent: *\nAllow: /\n")
    #expect(site.files["meetings.ics"]?.contains("UID:group/2026-07-14@surgery\r\n") == true)
    #expect(site.html["/"]?.contains("news.atom") == false)
  }

  @Test func theSitemapHasThePagesOfTheSite() throws {
    let site = try Self.made([
      "draft.md": "---\nkind: page\ntitle: Draft\ndraft: yes\n---\n",
      "checked.md": "---\nkind: page\ntitle: Checked\nreviewed: 3 March 2026\n---\n",
      "group/2026-07-14.md": "---\nkind: minutes\ndate: 14 July 2026\nstatus: planned\n---\n",
    ])
    let map = try #require(site.files["sitemap.xml"])
    let listed = map.matches(of: /<loc>https:\/\/elm\.example([^<]*)<\/loc>/).map { String($0.1) }
    #expect(Set(listed) == Set(site.pages.keys).subtracting(["/404.html"]))
    #expect(map.contains("/checked/</loc><lastmod>2026-03-03</lastmod>"))
    #expect(map.contains("/group/2026-07-14/</loc></url>"))
    #expect(!map.contains("draft"))
  }

  @Test func theFeedHoldsItsWords() throws {
    let site = try Self.made([
      "news/a.md":
        "---\nkind: news\ntitle: A ]]> & <b>\ndate: 1 May 2026\n---\nSee [us](../index.md).\n",
      "news/b.md": "---\nkind: news\ntitle: B\ndate: April 2026\n---\n",
      "news/gone.md": "---\nkind: news\ntitle: C\ndate: 1 March 2026\nuntil: 2 March 2026\n---\n",
    ])
    let feed = try #require(site.files["news.atom"])
    #expect(feed.contains("<title>A ]]&gt; &amp; &lt;b&gt;</title>"))
    #expect(feed.contains("&lt;a href=&quot;/&quot;&gt;us&lt;/a&gt;"))
    #expect(feed.matches(of: /<entry>/).count == 2)
    #expect(feed.contains("<updated>2026-05-01T00:00:00Z</updated>\n<author>"))
    #expect(feed.contains("<published>2026-04-01T00:00:00Z</published>"))
  }

  @Test func whatXMLCannotHoldIsLeftOut() {
    #expect(XMLText.escaped("a\u{0}\u{8}\u{B}\u{FFFE}\u{85}b\t\n<'\"") == "ab\t\n&lt;'&quot;")
  }

  // MARK: What search engines read

  @Test func noWordsEndTheDataOfAPage() {
    let text = JSONText.object([
      ("</script>", .text("</script><!--\u{2028}\"\\\u{1}&")), ("n", nil),
    ])
    #expect(
      text.written
        == #"{"\u003c/script\u003e":"\u003c/script\u003e\u003c!--\u2028\"\\\u0001\u0026"}"#)
  }

  @Test func theClinicHasItsHoursAndDaysClosed() throws {
    let site = try Self.made([
      "practice.md": Self.practice.replacing(
        "---\nkind",
        with: "---\nclosed_on:\n  - {date: 17 June 2026, from: 1pm, why: Training}\n"
          + "  - date: 18 June 2026\n  - date: July 2026\nkind")
    ])
    let home = try #require(site.html["/"])
    #expect(
      home.contains(
        #""dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"08:00","closes":"18:30""#
      ))
    #expect(
      home.contains(
        #""name":"Training","validFrom":"2026-06-17","validThrough":"2026-06-17","opens":"08:00","closes":"13:00""#
      ))
    #expect(
      home.contains(
        #""validFrom":"2026-06-18","validThrough":"2026-06-18","opens":"00:00","closes":"00:00""#))
    #expect(home.contains(#""name":"Spring bank holiday","validFrom":"2026-05-25""#))
    #expect(!home.contains("2026-07"))
    for address in ["/opening-times/", "/about/"] {
      #expect(site.html[address]?.contains(#""@type":"MedicalClinic""#) == true)
    }
    #expect(site.html["/search/"]?.contains("MedicalClinic") == false)
  }

  /// A Saturday on which the doors would be open, and a surgery with hours of its own.
  @Test func everySurgeryIsClosedOnTheDayItself() throws {
    let site = try RenderedPractice(
      [
        "practice.md": """
        ---
        kind: practice
        name: Elm
        phone: 01632 960001
        opening_hours: {in_person: {Mon-Sat: 9am to noon}}
        surgeries:
          - {name: Elm, address: 1 Road, opening_hours: {in_person: {Mon-Sat: 8am to 1pm}}}
          - {name: Ash, address: 2 Road, opening_hours: {in_person: {Saturday: 9am to 11am}}}
        ---
        """,
        "index.md": "---\nkind: page\ntitle: Home\n---\n",
      ], on: "2027-12-20")
    let home = try #require(site.html["/"])
    for (day, name) in [
      ("2027-12-25", "Christmas Day"), ("2027-12-27", "Christmas Day (substitute day)"),
      ("2028-01-01", "New Year’s Day"), ("2028-01-03", "New Year’s Day (substitute day)"),
    ] {
      let closed =
        #""name":"\#(name)","validFrom":"\#(day)","validThrough":"\#(day)","opens":"00:00","closes":"00:00""#
      #expect(home.ranges(of: closed).count == 2, "\(day)")
    }
    #expect(home.contains(#""opens":"08:00","closes":"13:00""#))
    #expect(!home.contains(#""opens":"09:00","closes":"12:00""#))
  }
}
