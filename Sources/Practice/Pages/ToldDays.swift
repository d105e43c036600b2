package import Calendar

extension SitePage {
  /// The newest day that the page tells of and that has come.
  package func newestDay(in site: PracticeSite) -> LooseDate? {
    content.toldDays(on: self, in: site).compactMap { $0 }.filter { $0.hasCome(on: site.today) }
      .max()
  }

  /// When somebody last made sure that the page is right; nil where nobody said. What is said of the
  /// whole practice is not said of a page that tells of later days.
  package func reviewed(in site: PracticeSite) -> LooseDate? {
    if let typed = header.reviewed { return typed }
    guard let practice = site.practice.page.header.reviewed else { return nil }
    if let newest = newestDay(in: site), practice.surelyComesBefore(newest) { return nil }
    return practice
  }
}

extension Minutes {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] {
    [agendaPublished, isPast(on: site.today) ? date : nil]
  }
}

extension News {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] { [date] }
}

extension Notice {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] { [from] }
}

extension FeedbackMonth {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] { [month] }
}

extension GroupProfile {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] { [asAt] }
}

extension Survey {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] { [from, to] }
}

extension ActionPlan {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] {
    [agreedOn, agreedWithCommissioner?.date] + actions.flatMap { $0.updates.map(\.date) }
  }
}

extension Policy {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] {
    [preparedOn, testedOn]
  }
}

extension Report {
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] {
    [ReportContents(PageOf(page: page, content: self), in: site).lastUpdated(on: site.today)]
  }
}
