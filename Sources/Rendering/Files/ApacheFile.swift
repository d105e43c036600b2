import FrontMatter
import Practice

/// `security-headers.apache.conf`, to be included in a practice's `<VirtualHost>`, or to be copied to
/// `.htaccess`. Wants the module `headers`: without it Apache refuses the file, rather than leaving
/// the headers out.
struct ApacheFile {
  let text: String

  init(_ context: SiteFileContext) {
    let headers = (ResponseHeaders.everywhere + [ResponseHeaders.asked]).map(Self.header)
    text = """
      # Made by sitegen with the website. Put this into the website's <VirtualHost>:
      #   Include /srv/practices/Output/\(context.site.slug)/security-headers.apache.conf
      ErrorDocument 404 /404.html
      AddType text/calendar .ics
      AddType application/atom+xml .atom
      AddCharset utf-8 .html .css .js .json .txt .ics .atom .xml
      \(headers.joined())<FilesMatch "^[a-z]+-[0-9a-f]{10}[.](css|js)$">
        \(Self.header(ResponseHeaders.kept))</FilesMatch>
      <FilesMatch "^(_headers|_redirects|security-headers[.][a-z]+[.]conf)$">
        Require all denied
      </FilesMatch>
      \(Self.redirects(of: context.site))

      """
  }

  /// A query is no part of what `RedirectMatch` looks at.
  private static func redirects(of site: PracticeSite) -> String {
    let lines = site.redirects.flatMap { redirect -> [String] in
      if let query = redirect.old.query {
        return [
          "RewriteCond %{QUERY_STRING} \"^\(literalPattern(query))$\"\n"
            + "RewriteRule \"^/?\(literalPattern(String(redirect.old.path.dropFirst())))$\""
            + " \"\(redirect.new.text)\" [R=301,L,QSD]\n"
        ]
      }
      return redirect.old.spellings.map {
        "RedirectMatch 301 \"^\(literalPattern($0))$\" \"\(redirect.new.text)\"\n"
      }
    }
    let hasQuery = site.redirects.contains { $0.old.query != nil }
    return (hasQuery ? "RewriteEngine On\n" : "") + lines.joined()
  }

  private static func header(_ header: (name: String, value: String)) -> String {
    "Header always set \(header.name) \"\(header.value)\"\n"
  }
}
