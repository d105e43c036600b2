/// `_headers`: what Netlify, Cloudflare Pages and others read from the folder that they publish.
struct HeadersFile {
  let text: String

  init(_ context: SiteFileContext) {
    let pages = Self.block("/*", ResponseHeaders.everywhere)
    let assets = context.assets.map { Self.block("/\($0.path)", [ResponseHeaders.kept]) }
    let calendar = Self.block(
      "/meetings.ics", [(name: "Content-Type", value: "text/calendar; charset=utf-8")])
    let feed = Self.block(
      "/news.atom", [(name: "Content-Type", value: "application/atom+xml; charset=utf-8")])
    text = ([pages] + assets + [calendar, feed]).joined(separator: "\n")
  }

  private static func block(_ path: String, _ headers: [(name: String, value: String)]) -> String {
    "\(path)\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
  }
}
