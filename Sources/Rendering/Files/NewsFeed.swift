import Calendar
import Practice
import Views

/// `news.atom`: the news for people who follow it with a feed reader (RFC 4287). Its dates are those
/// of the news, so the file changes when they do.
struct NewsFeed {
  let text: String

  init(_ site: PracticeSite) {
    let news = site.newestNews
    let name = XMLText.escaped(site.practice.name)
    let own = site.escapedAddress(of: MadeFile.newsFeed.address)
    let updated = site.feedUpdated ?? site.today
    text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
      <id>\(own)</id>
      <title>News from \(name)</title>
      <updated>\(updated.iso)T00:00:00Z</updated>
      <author><name>\(name)</name></author>
      <link rel="self" type="application/atom+xml" href="\(own)"/>
      <link rel="alternate" type="text/html" href="\(site.escapedAddress(of: Address("/news/")))"/>
      \(news.map { Self.entry($0, in: site) }.joined())</feed>

      """
  }

  /// Links in the text are those of the page: `xml:base` says from where they lead.
  private static func entry(_ news: PageOf<News>, in site: PracticeSite) -> String {
    let address = site.escapedAddress(of: news.page.address)
    let summary = news.page.header.summary.map { "<summary>\(XMLText.escaped($0))</summary>\n" }
    return """
      <entry>
      <id>\(address)</id>
      <title>\(XMLText.escaped(news.page.title))</title>
      <published>\(news.date.earliest.iso)T00:00:00Z</published>
      <updated>\(news.date.earliest.iso)T00:00:00Z</updated>
      <link rel="alternate" type="text/html" href="\(address)"/>
      \(summary ?? "")<content type="html" xml:base="\(address)">\
      \(XMLText.escaped(site.bodyHTML(of: news.page).text))</content>
      </entry>

      """
  }
}

extension PracticeSite {
  /// For XML. Only asked where there is a website.
  func escapedAddress(of address: Address) -> String {
    XMLText.escaped(wholeAddress(of: address) ?? address.text)
  }
}
