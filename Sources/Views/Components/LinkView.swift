/// A link: where it goes, in words that say so without their surroundings.
package struct LinkView: View, Equatable {
  package var words: String
  package var path: String
  /// What is said beside it in a list.
  package var note: String?

  package init(_ words: String, path: String, note: String? = nil) {
    self.words = words
    self.path = path
    self.note = note
  }

  package static let table = NameTable<LinkView>([
    .text("words") { $0.words },
    .text("path") { $0.path },
    .text("note") { $0.note },
  ])
}
