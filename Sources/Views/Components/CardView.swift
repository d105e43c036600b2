/// A task on a card: `cards.mustache` shows the list `cards`.
package struct CardView: View, Equatable {
  /// The task, its verb first: "Book an appointment".
  package var heading: String
  package var path: String
  package var summary: String?

  package init(heading: String, path: String, summary: String? = nil) {
    self.heading = heading
    self.path = path
    self.summary = summary
  }

  package static let table = NameTable<CardView>([
    .text("heading") { $0.heading },
    .text("path") { $0.path },
    .text("summary") { $0.summary },
  ])
}
