import FrontMatter
import Practice

/// The answers that a survey's file lists. Whoever wrote them there has seen them: in another export
/// they are answers, however few gave them, and nobody's own words.
package struct AnswersOnFile: Sendable {
  private let questions: [Question]

  package init() { questions = [] }

  /// - Parameter survey: nil where there is no file yet. What is wrong with it is told when it is
  ///   written.
  package init(_ survey: [UInt8]?, file: String) {
    questions = survey.flatMap { PageFile<Survey>($0, file: file).content?.questions } ?? []
  }

  /// As they are compared.
  func answers(to ask: String) -> Set<String> {
    let question = questions.first { $0.isMeant(by: ask) }
    return Set((question?.answers ?? []).map { folded($0.text) })
  }
}

extension Question {
  /// By its words, or by its id.
  func isMeant(by ask: String) -> Bool {
    let key = folded(ask)
    return self.ask.map(folded) == key || folded(id) == key
  }
}
