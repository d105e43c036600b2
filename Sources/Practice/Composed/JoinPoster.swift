import Calendar
import Markdown
import Views

/// `/patient-group/join/poster/`: an invitation to print on A4, to whom the group misses most.
enum JoinPoster: ComposedPages {
  static let address = Address("/patient-group/join/poster/")
  static let templates = [PageTemplate("poster", JoinPosterView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard let group = site.published(PatientGroup.self).first else { return [] }
    return [
      SiteEntry(
        composed: address, of: site, title: "Join our patient group",
        summary: "A poster to print: who is missing in our group, and how to join."
      ) { ShownPage("poster", JoinPosterView(group, in: $0)) }
    ]
  }
}

struct JoinPosterView: View {
  let introduction: HTML?
  /// The people who are asked, where it is known who is missing.
  let ask: String?
  let lead: String
  let howToJoin: HTML?
  let phone: PhoneView
  /// Where to read more, as people type it.
  let website: String?

  static let table = NameTable<JoinPosterView>([
    .html("introduction") { $0.introduction },
    .text("ask") { $0.ask },
    .text("lead") { $0.lead },
    .html("how_to_join") { $0.howToJoin },
    .view("phone") { $0.phone },
    .text("website") { $0.website },
  ])

  /// Longer words, in bytes, or more lines would not leave the poster on one page.
  private static let longestWords = 320
  private static let mostLines = 4

  init(_ group: PageOf<PatientGroup>, in site: PracticeSite) {
    introduction = site.introduction(at: JoinPoster.address)
    let seat = site.emptySeat
    ask = seat.map { "Are you \($0.people)?" }
    lead =
      seat.map { "\($0.missing). \($0.patients) that age. We would like to hear from you." }
      ?? "Our patient group helps us to make the surgery better. Any patient can join."
    howToJoin = group.howPeopleJoin.flatMap { words in
      let text = group.page.text(of: words)?.plainText.utf8 ?? "".utf8
      let lines = text.split(separator: UInt8(ascii: "\n"))
      return text.count <= Self.longestWords && lines.count <= Self.mostLines
        ? site.html(words, on: group.page) : nil
    }
    phone = PhoneView(site.practice.phone)
    website = site.practice.website.map { $0.asTyped + group.page.address.text.dropLast() }
  }
}

extension PracticeSite {
  /// Who was in the group, as it was last counted.
  var newestProfile: PageOf<GroupProfile>? {
    published(GroupProfile.self).max { $0.year < $1.year }
  }

  /// Whom the group misses most, as it was last counted.
  var emptySeat: EmptySeat? {
    newestProfile.flatMap { EmptySeat(safeTables(of: $0)) }
  }
}

extension String {
  /// A web address without what nobody types.
  fileprivate var asTyped: String {
    var rest = self[...]
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
