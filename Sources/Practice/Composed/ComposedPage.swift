import Views

/// A page that no file stands for: made from what the practice's files say.
package protocol ComposedPages: Sendable {
  static var templates: [PageTemplate] { get }
  /// The pages of this sort that the site has, in order; none where there is nothing to show.
  static func entries(of site: PracticeSite) -> [SiteEntry]
}

/// Every sort of composed page: a new one is one more line.
package enum ComposedKinds {
  package static let all: [any ComposedPages.Type] = [
    OpeningTimes.self,
    ServiceList.self,
    TeamList.self,
    NewsList.self,
    PolicyList.self,
    MeetingList.self,
    JoinPoster.self,
    YouSaidWeDid.self,
    ReportList.self,
    FeedbackOverview.self,
    SearchPage.self,
    NotFoundPage.self,
  ]
}

/// A page of the site, written or composed.
package struct SiteEntry: Sendable {
  package let address: Address
  package let title: String
  /// For search engines and lists; nil where nobody wrote one.
  package let summary: String?
  /// The file behind it, where there is one: it gives a list page its title and words.
  package let page: SitePage?
  /// True where it is made from more than what stands in that file.
  package let isComposed: Bool
  /// Made when it is rendered, from the finished site.
  package let shown: @Sendable (PracticeSite) -> ShownPage

  package init(
    _ address: Address, title: String, summary: String? = nil, page: SitePage? = nil,
    isComposed: Bool = true, shown: @escaping @Sendable (PracticeSite) -> ShownPage
  ) {
    self.address = address
    self.title = page?.title ?? title
    self.summary = page?.header.summary ?? summary
    self.page = page
    self.isComposed = isComposed
    self.shown = shown
  }
}
