import FrontMatter
import Practice

/// `_redirects`: where old addresses lead, as Netlify, Cloudflare Pages and others read it.
struct RedirectsFile {
  let text: String

  init(_ site: PracticeSite) {
    text = site.redirects.flatMap { redirect -> [String] in
      // A query stands in words of its own, a name with its value in each.
      let query = (redirect.old.query ?? "").utf8.split(separator: UInt8(ascii: "&"))
        .map { " " + String(Substring($0)) }.joined()
      return ["\(redirect.old.encodedPath)\(query) \(redirect.new.text) 301\n"]
    }.joined()
  }
}
