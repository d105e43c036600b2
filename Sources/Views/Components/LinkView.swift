/// A link: where it goes, in words that say so without their surroundings.
package struct LinkView: View, Equatable {
  package var words: String
  package var path: String

  package init(_ words: String, path: String) {
    self.words = words
    self.path = path
  }

  package static let table = NameTable<LinkView>([
    .text("words") { $0.words },
    .text("path") { $0.path },
  ])
}
