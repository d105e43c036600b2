import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let site13 = Rule(
    "SITE-13", .pages, "each page has an address of its own", basis: .goodPractice,
    source: Source("sitegen content guide", clause: "addresses"), severity: .error,
    isTimeless: true,
    why: "Of two files with one address only one could be seen.",
    fix: "Rename one of the files, or give it another `slug`.",
    examples: Examples(
      met: "services/flu.md and services/flu-children.md", notMet: "flu.md and Flu.md")
  ) { context in
    var first: [Address: String] = [:]
    var missing: [Shortfall] = []
    for page in context.site.allPages {
      if let other = first[page.address] {
        missing.append(
          Shortfall(
            "`\(page.path)` and `\(other)` both have the address \(page.address.text)",
            help: "rename one of the files, or give it a `slug:` of its own",
            at: page.source.place(of: "slug")))
      } else {
        first[page.address] = page.path
      }
    }
    for asset in context.site.assets {
      if let other = first.updateValue(asset.path, forKey: asset.address) {
        missing.append(
          Shortfall(
            "`\(asset.path)` and `\(other)` both have the address \(asset.address.text)",
            help: "rename one of the files", at: .init(file: asset.file)))
      }
    }
    return .judged(by: missing, met: "\(counted(first.count, "address", "addresses")), each once")
  }
}
