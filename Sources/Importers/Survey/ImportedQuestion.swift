package import Practice

/// A question as it was understood: counts, and nothing of single people.
package struct ImportedQuestion: Sendable, Equatable {
  package var ask: String
  package var form: Question.Form
  /// In the order in which they are to be read; each once.
  package var answers: [ImportedAnswer]
  /// How many people answered it; nil where only the answers were counted.
  package var people: Int?
}

package struct ImportedAnswer: Sendable, Equatable {
  package let text: String
  package var people: Int

  /// Stands for what only one or two people gave.
  package static let another = "Another answer"
}
