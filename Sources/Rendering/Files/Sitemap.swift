import Calendar
import Practice

/// `sitemap.xml`: every page that search engines may show (sitemaps.org, 0.9).
struct Sitemap {
  let text: String

  init(_ site: PracticeSite) {
    let pages = site.entries.filter { $0.address != Address("/404.html") }.map { entry in
      let changed = entry.changed(in: site).map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
      return "<url><loc>\(site.escapedAddress(of: entry.address))</loc>\(changed)</url>\n"
    }
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(pages.joined())</urlset>

      """
  }
}

extension SiteEntry {
  /// The newest day on which the page is known to have changed: the newest that it tells of, or that
  /// of its review.
  fileprivate func changed(in site: PracticeSite) -> LooseDate? {
    [page?.newestDay(in: site), reviewed(in: site)].compactMap { $0 }
      .filter { $0.hasCome(on: site.today) }.max()
  }
}
