package import Views

/// A page as the layout needs it: its content rendered, and what stands around that.
package struct FramedPage: Sendable {
  /// Its address, beginning and ending with `/`; tells which entry of the menu is current.
  package var path: String
  /// The one h1; with the surgery's name, the title.
  package var title: String
  package var description: String?
  /// The whole address; nil where the practice has not said what its website is.
  package var canonical: String?
  /// The pages above this one, home first; empty on the home page.
  package var breadcrumb: [LinkView]
  package var content: HTML
  package var review: ReviewView?
  /// A notice for this page; where there is none, it shows the one for all pages.
  package var notice: NoticeView?
  /// True on the notice's own page, which need not say everything twice.
  package var hidesNotice: Bool
  /// `<script type="application/ld+json">` and all.
  package var structuredData: HTML?
  /// The scripts of this page; it is whole without them.
  package var scripts: [AssetView]

  package init(
    path: String, title: String, description: String? = nil, canonical: String? = nil,
    breadcrumb: [LinkView] = [], content: HTML, review: ReviewView? = nil,
    notice: NoticeView? = nil, hidesNotice: Bool = false, structuredData: HTML? = nil,
    scripts: [AssetView] = []
  ) {
    self.path = path
    self.title = title
    self.description = description
    self.canonical = canonical
    self.breadcrumb = breadcrumb
    self.content = content
    self.review = review
    self.notice = notice
    self.hidesNotice = hidesNotice
    self.structuredData = structuredData
    self.scripts = scripts
  }
}
