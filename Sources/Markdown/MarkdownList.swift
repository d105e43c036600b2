/// The first list that stands in a text by itself, and what is around it: on a home page the list
/// becomes cards.
package struct MarkdownList: Sendable {
  package let before: Passage
  package let items: [MarkdownItem]
  package let after: Passage
}

/// An item of a list.
package struct MarkdownItem: Sendable {
  /// All of it.
  package let whole: Passage
  /// The link that it begins with; nil where it begins otherwise, or with a link that may not be
  /// published: then only `whole` tells what it says.
  package let link: Link?
  /// What follows the link in its paragraph, without a dash or colon between them: words with
  /// markup, but no blocks.
  package let words: Passage
  /// The blocks after that paragraph.
  package let more: Passage
}
