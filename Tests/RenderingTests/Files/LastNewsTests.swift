import Testing

@testable import Rendering

/// The day on which the last piece of news leaves the site.
@Suite struct LastNewsTests {
  /// Links to the list, and those who follow the feed, outlive the last piece of news.
  @Test func theListAndTheFeedStayWhenTheLastNewsGoes() throws {
    func news(_ dates: String) -> String { "---\nkind: news\ntitle: Parking\n\(dates)\n---\n" }
    let gone = try MadeFilesTests.made([
      "news/a.md": news("date: 1 March 2026\nuntil: 2 March 2026")
    ])
    let page = try #require(gone.html["/news/"])
    #expect(page.contains("<p>There is no news at the moment.</p>"))
    #expect(!page.contains("link-list"))
    let feed = try #require(gone.files["news.atom"])
    #expect(feed.contains("<updated>2026-03-01T00:00:00Z</updated>"))
    #expect(!feed.contains("<entry>"))

    let ahead = try MadeFilesTests.made(["news/a.md": news("date: 1 March 2046")])
    #expect(ahead.html["/news/"]?.contains("There is no news at the moment.") == true)
    #expect(ahead.files["news.atom"] == nil)

    let draft = try MadeFilesTests.made(["news/a.md": news("date: 1 March 2026\ndraft: yes")])
    #expect(draft.html["/news/"] == nil)
    #expect(draft.files["news.atom"] == nil)
  }
}
