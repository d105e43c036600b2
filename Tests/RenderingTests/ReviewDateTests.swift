import Testing

/// No page says that it was reviewed before what it tells of.
@Suite struct ReviewDateTests {
  private static func site(reviewed: String) throws -> RenderedPractice {
    try RenderedPractice([
      "practice.md": """
      ---
      kind: practice
      name: A
      phone: 01632 960001
      website: https://a.example/
      reviewed: \(reviewed)
      ---
      """,
      "index.md": "---\nkind: page\ntitle: Home\n---\n",
      "minutes.md": "---\nkind: minutes\ndate: 12 May 2026\nstatus: draft\n---\n",
      "planned.md": "---\nkind: minutes\ndate: 12 July 2026\nstatus: planned\n---\n",
      "latest.md": "---\nkind: news\ntitle: Latest\ndate: 13 May 2026\n---\n",
      "month.md": "---\nkind: feedback\nmonth: April 2026\nanswers: {Good: 20}\n---\n",
      "survey.md":
        "---\nkind: survey\nyear: 2026/27\nfrom: 1 May 2026\nto: 14 May 2026\n---\n",
      "report.md":
        "---\nkind: report\nyear: 2026/27\npublished: 1 May 2026\nsigned_group: {date: 2 May 2026}\n---\n",
      "own.md":
        "---\nkind: news\ntitle: Own\ndate: 13 May 2026\nreviewed: 15 May 2026\n---\n",
    ])
  }

  @Test(arguments: ["/minutes/", "/latest/", "/survey/", "/report/"])
  func aReviewOfThePracticeIsNoneOfLaterPages(address: String) throws {
    let site = try Self.site(reviewed: "11 May 2026")
    for other in ["/", "/planned/", "/month/"] {
      #expect(site.html[other]?.contains("datetime=\"2026-05-11\"") == true, "\(other)")
    }
    #expect(site.html[address] != nil)
    #expect(site.html[address]?.contains("Page last reviewed") == false)
    #expect(site.html["/own/"]?.contains("datetime=\"2026-05-15\"") == true)
    let later = try Self.site(reviewed: "14 May 2026")
    #expect(later.html[address]?.contains("Page last reviewed") == true)
  }

  @Test(arguments: [
    ("/minutes/", "2026-05-12"), ("/survey/", "2026-05-14"), ("/report/", "2026-05-14"),
    ("/own/", "2026-05-15"), ("/month/", "2026-05-11"),
  ])
  func theSitemapIsNoOlderThanThePage(address: String, day: String) throws {
    let map = try #require(try Self.site(reviewed: "11 May 2026").files["sitemap.xml"])
    #expect(map.contains("\(address)</loc><lastmod>\(day)</lastmod>"), "\(map)")
  }
}
