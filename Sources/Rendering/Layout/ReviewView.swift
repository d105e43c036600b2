package import Views

/// When somebody last made sure that a page is right, and when they will again.
package struct ReviewView: View {
  package var reviewed: DateView
  package var due: DateView?

  package init(reviewed: DateView, due: DateView?) {
    self.reviewed = reviewed
    self.due = due
  }

  package static let table = NameTable<ReviewView>([
    .view("reviewed") { $0.reviewed },
    .view("due") { $0.due },
  ])
}

/// A date for people and, as `2014-03-03`, for programs.
package struct DateView: View {
  package var words: String
  package var iso: String

  package init(words: String, iso: String) {
    self.words = words
    self.iso = iso
  }

  package static let table = NameTable<DateView>([
    .text("words") { $0.words },
    .text("iso") { $0.iso },
  ])
}
