import FrontMatter
import Practice

/// `security-headers.nginx.conf`, to be included in the `server` block of a practice's website.
struct NginxFile {
  let text: String

  init(_ context: SiteFileContext) {
    let everywhere = ResponseHeaders.everywhere.map(Self.header).joined()
    let kept = (ResponseHeaders.everywhere + [ResponseHeaders.kept]).map(Self.header)
      .map { "  " + $0 }.joined()
    text = """
      # Made by sitegen with the website. Put this into the website's `server` block:
      #   include /srv/practices/Output/\(context.site.slug)/security-headers.nginx.conf;
      error_page 404 /404.html;
      \(everywhere)\(Self.header(ResponseHeaders.asked))
      location ~ "\(ResponseHeaders.keptPath)" {
      \(kept)}

      location ~ "\(ResponseHeaders.hiddenPath)" {
        return 404;
      }

      location = /meetings.ics {
        types { }
        default_type "text/calendar; charset=utf-8";
      }

      location = /news.atom {
        types { }
        default_type "application/atom+xml; charset=utf-8";
      }
      \(Self.redirects(of: context.site))

      """
  }

  /// A query is no part of what `location` looks at.
  private static func redirects(of site: PracticeSite) -> String {
    var known: Set<String> = []
    return site.redirects.flatMap { redirect -> [String] in
      let leading = "{ return 301 \(redirect.new.text); }\n"
      if let query = redirect.old.query {
        let pattern = literalPattern("\(redirect.old.encodedPath)?\(query)")
        return ["if ($request_uri ~ \"^\(pattern)$\") \(leading)"]
      }
      return redirect.old.spellings.filter { known.insert($0).inserted }
        .map { "location = \"\($0)\" \(leading)" }
    }.joined()
  }

  /// nginx forgets what stands outside of a block that has a header of its own.
  private static func header(_ header: (name: String, value: String)) -> String {
    "add_header \(header.name) \"\(header.value)\" always;\n"
  }
}
