/// A short word about a state, in a coloured box; the word says it, the colour only helps.
package struct TagView: View, Equatable {
  /// `grey`: not begun, or no longer so. `blue`: going on. `green`: done. `yellow`: in part, or
  /// soon. `red`: not possible, late, cancelled.
  package enum Colour: String, Sendable, CaseIterable { case grey, blue, green, yellow, red }

  package var words: String
  package var colour: Colour

  package init(_ words: String, _ colour: Colour) {
    self.words = words
    self.colour = colour
  }

  package static let table = NameTable<TagView>([
    .text("words") { $0.words },
    .text("colour") { $0.colour.rawValue },
  ])
}
