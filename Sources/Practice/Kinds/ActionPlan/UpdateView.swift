import Calendar
import Views

/// A line of what was done since.
struct UpdateView: View {
  let date: String
  let note: HTML

  static let table = NameTable<UpdateView>([
    .text("date") { $0.date },
    .html("note") { $0.note },
  ])

  init?(_ update: Update, on page: SitePage, in site: PracticeSite) {
    guard let note = site.lineHTML(update.note, on: page) else { return nil }
    date = update.date.words
    self.note = note
  }
}
