package import Diagnostics

/// A heading of a text: an entry of its outline.
package struct Heading: Sendable, Equatable {
  /// As published, 2 to 6.
  package let level: Int
  /// `[a-z0-9-]` after the prefix, never empty, found once in the text.
  package let id: String
  /// The words alone, without markup.
  package let text: String
  package let place: Place
}
