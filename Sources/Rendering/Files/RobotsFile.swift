import Practice

/// `robots.txt`: every page may be found.
struct RobotsFile {
  let text: String

  init(_ site: PracticeSite) {
    let sitemap = site.wholeAddress(of: MadeFile.sitemap.address).map { "Sitemap: \($0)\n" }
    text = "User-agent: *\nAllow: /\n" + (sitemap ?? "")
  }
}
