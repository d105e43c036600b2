import Calendar
import Practice
import Views

extension FramedPage {
  /// What the layout needs to know of a page of the site.
  init(_ entry: SiteEntry, content: HTML, in site: PracticeSite) {
    let isHome = entry.address == Address("/")
    self.init(
      path: entry.address.text, title: entry.title,
      description: entry.summary ?? "\(entry.title): \(site.practice.name).",
      canonical: site.wholeAddress(of: entry.address),
      breadcrumb: isHome ? [] : pagesAbove(entry.address, in: site), content: content,
      review: ReviewView(entry, in: site),
      notice: isHome ? site.notice(for: .home) : nil,
      hidesNotice: entry.page?.content is Notice)
  }
}

extension SiteEntry {
  /// What a page is composed of was reviewed with the practice; lists of addresses need no review.
  fileprivate func pageReviewed(in site: PracticeSite) -> SitePage? {
    let isFinder = [Address("/search/"), Address("/404.html")].contains(address)
    return page ?? (isFinder ? nil : site.practice.page)
  }

  /// When somebody last made sure that the page is right; nil where nobody said.
  func reviewed(in site: PracticeSite) -> LooseDate? {
    pageReviewed(in: site)?.reviewed(in: site)
  }
}

/// Home, and each folder above that has a page.
private func pagesAbove(_ address: Address, in site: PracticeSite) -> [LinkView] {
  var links: [LinkView] = []
  var above = address.parent
  while let folder = above {
    if let entry = site.entry(at: folder) {
      links.append(LinkView(folder.text == "/" ? "Home" : entry.title, path: folder.text))
    }
    above = folder.parent
  }
  return links.reversed()
}

extension ReviewView {
  /// Nil where nobody said when the page was reviewed.
  fileprivate init?(_ entry: SiteEntry, in site: PracticeSite) {
    guard let page = entry.pageReviewed(in: site), let reviewed = entry.reviewed(in: site) else {
      return nil
    }
    let due = page.header.reviewBy ?? .day(reviewed.earliest.aYearLater)
    self.init(
      reviewed: DateView(words: reviewed.words, iso: reviewed.iso),
      due: DateView(words: due.words, iso: due.iso))
  }
}

extension CalendarDate {
  /// The same day of the next year; 28 February after a leap day.
  fileprivate var aYearLater: CalendarDate {
    CalendarDate(year + 1, month, day) ?? CalendarDate(number: number + 365)
  }
}
