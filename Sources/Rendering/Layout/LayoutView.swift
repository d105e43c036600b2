package import Views

/// A whole page: what all pages of a practice share, and what is this one's own.
package struct LayoutView: View {
  package var site: SiteFrame.Shared
  package var page: FramedPage
  package var assets: HTML
  package var header: HTML
  /// Empty where there is nothing to say.
  package var notice: HTML
  package var footer: HTML

  package static let table = NameTable<LayoutView>([
    .text("lang") { $0.site.language },
    .text("direction") { $0.site.isRightToLeft ? "rtl" : nil },
    .text("surgery") { $0.site.header.surgery },
    .text("title") { $0.page.title },
    .text("description") { $0.page.description },
    .text("canonical") { $0.page.canonical },
    .list("scripts") { $0.page.scripts },
    .text("feed") { $0.site.feed },
    .html("structured_data") { $0.page.structuredData },
    .list("breadcrumb") { $0.page.breadcrumb },
    .flag("has_breadcrumb") { !$0.page.breadcrumb.isEmpty },
    .html("content") { $0.page.content },
    .view("review") { $0.page.review },
    .html("assets") { $0.assets },
    .html("header") { $0.header },
    .html("notice") { $0.notice },
    .html("footer") { $0.footer },
  ])
}
