import Diagnostics
import FrontMatter
import Markdown
import Practice

extension Rule {
  static let site01 = Rule(
    "SITE-01", .pages, "links and pictures lead somewhere", basis: .goodPractice,
    source: Source(
      "NHS digital service manual, links",
      address: "https://service-manual.nhs.uk/content/links"), severity: .error,
    why: "A patient who follows a link to nothing may give up.",
    fix: "Write the path of the file that is meant, seen from this file, or delete the link.",
    examples: Examples(
      met: "[our hours](../practice.md)", notMet: "[our hours](../practise.md)"),
    recheck: { context, pages in
      let missing =
        context.practice.linkProblems
        + context.practice.fragmentProblems { pages[$0].map { Set($0.ids) } }
      return .judged(by: missing, met: context.practice.linksWords)
    },
    check: { context in
      let missing =
        context.practice.linkProblems
        + context.practice.fragmentProblems {
          context.hasOwnTemplates ? nil : context.site.parts(of: $0)
        }
      return .judged(by: missing, met: context.practice.linksWords)
    })
}

extension ReadPractice {
  fileprivate var linksWords: String {
    let count = site.pages.reduce(0) { $0 + $1.allTexts.reduce(0) { $0 + $1.links.count } }
    return "\(counted(count, "link")) and pictures looked at"
  }

  /// Links to files and pages that are not there, those of fields included.
  fileprivate var linkProblems: [Shortfall] {
    site.allPages.flatMap { page in
      let typed = page.allTexts.flatMap(\.links).map { ($0.destination, $0.place) }
      return (typed + page.pathFields).compactMap { destination, place in
        problem(with: destination, at: place, on: page)
      }
    }
  }

  private func problem(
    with destination: String, at place: Place, on page: SitePage
  ) -> Shortfall? {
    switch site.resolve(destination, from: page.path) {
    case .elsewhere, .here: return nil
    case .missing(let path) where unreadable.contains(path) || page.absence != nil: return nil
    case .missing(let path):
      let known = site.allPages.map(\.path) + site.assets.map(\.path)
      return Shortfall(
        "`\(destination)` leads to nothing",
        help: nearest(to: path, among: known).map {
          "did you mean `\($0)` in the practice's folder?"
        }
          ?? "write the path of a file in the practice's folder, or delete the link", at: place)
    case .notPublished(let path) where page.absence == nil:
      return Shortfall(
        "`\(path)` is not on the site today, so its link is shown as plain words",
        help: "publish that page, or delete the link", at: place, severity: .warning)
    case .notPublished: return nil
    case .outsideContent:
      return Shortfall(
        "`\(destination)` leads out of the practice's folder",
        help: "copy the file into the practice's `files` folder and link to it there", at: place)
    }
  }

  /// Links to a part of a page that the page does not have; `parts` gives the ids of a page's parts,
  /// as far as they are known.
  fileprivate func fragmentProblems(parts: (Address) -> Set<String>?) -> [Shortfall] {
    site.pages.flatMap { page in
      page.allTexts.flatMap(\.links).compactMap { link -> Shortfall? in
        guard
          case .here(let address, _, let fragment?) = site.resolve(
            link.destination, from: page.path),
          !fragment.isEmpty, let parts = parts(address), !parts.contains(fragment)
        else { return nil }
        return Shortfall(
          "there is no part called `#\(fragment)` on \(address.text)",
          help: nearest(to: fragment, among: parts).map { "did you mean `#\($0)`?" }
            ?? "link to the page without `#\(fragment)`", at: link.place)
      }
    }
  }
}

extension SitePage {
  /// Fields that name files.
  fileprivate var pathFields: [(String, Place)] {
    switch content {
    case let practice as PracticeDetails:
      practice.menu.map { ($0.value, $0.place) }
        + [practice.logo].compactMap { $0 }.map { ($0, source.place(of: "logo")) }
    case let person as Person:
      [person.photo].compactMap { $0 }.map { ($0, source.place(of: "photo")) }
    default: []
    }
  }
}
