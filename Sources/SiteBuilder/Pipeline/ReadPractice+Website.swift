import Diagnostics
import Practice

extension ReadPractice {
  /// Without `website` a site works, but leaves out what needs its whole address.
  var websiteFindings: [Finding] {
    guard isWhole, site.practice.website == nil else { return [] }
    return [
      Finding(
        "no-website", .advice,
        "there is no `website`, so that pages do not tell their whole address, and there is no sitemap",
        help: "add `website: https://www.example.org` with the address of this site",
        at: site.practice.place(of: "website"))
    ]
  }
}
