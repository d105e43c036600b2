package import Calendar

/// A file that the build makes besides the pages, at its address.
package enum MadeFile: Sendable, CaseIterable {
  case calendar
  case newsFeed
  case sitemap
  case robots
  case searchIndex
  /// What Netlify and others read.
  case headers
  case redirects
  /// To be included in the configuration of a web server.
  case nginx
  case apache

  package var address: Address {
    switch self {
    case .calendar: Address("/meetings.ics")
    case .newsFeed: Address("/news.atom")
    case .sitemap: Address("/sitemap.xml")
    case .robots: Address("/robots.txt")
    case .searchIndex: Address("/search/index.json")
    case .headers: Address("/_headers")
    case .redirects: Address("/_redirects")
    case .nginx: Address("/security-headers.nginx.conf")
    case .apache: Address("/security-headers.apache.conf")
    }
  }

  /// A feed and a sitemap hold whole addresses: there is none without `website`.
  package func isMade(for site: PracticeSite) -> Bool {
    switch self {
    case .calendar: !site.calendarMeetings.isEmpty
    case .newsFeed: site.practice.website != nil && site.feedUpdated != nil
    case .sitemap: site.practice.website != nil
    case .redirects: !site.redirects.isEmpty
    case .robots, .searchIndex, .headers, .nginx, .apache: true
    }
  }
}

extension PracticeSite {
  /// A page's address with the website before it; nil where the practice has not said what its
  /// website is.
  package func wholeAddress(of address: Address) -> String? {
    practice.website.map { address.whole(on: $0) }
  }

  /// The day of the newest piece of news that there was, gone from the site or not; nil before the
  /// first. People who follow the feed do not lose it when the last piece goes.
  package var feedUpdated: CalendarDate? {
    newsOnFile.map(\.date.earliest).filter { $0 <= today }.max()
  }

  /// Gone from the site, on it, or to come; drafts are none.
  var newsOnFile: [PageOf<News>] { all(News.self).filter { $0.page.absence != .draft } }

  /// The news of the day, the newest first.
  package var newestNews: [PageOf<News>] {
    published(News.self).sorted {
      ($0.date.earliest, $0.page.path) > ($1.date.earliest, $1.page.path)
    }
  }
}
