import Calendar
import Importers
import Practice

/// What was understood of a survey's export, for whoever imports it.
struct SurveyPreview {
  private let survey: SurveyImport
  /// Questions of the file that stay as they are.
  var untouched: [String] = []
  /// What in the file no longer agrees with the numbers.
  var stale: [String] = []

  init(_ survey: SurveyImport) { self.survey = survey }

  static let toFillIn = """
    It is a draft, and nobody sees it. Before you delete `draft: yes`, write into it:
      asked       how many people you asked
      how_asked   how they were asked: a line for each way
      priorities  what the patient group wanted to know
    """

  var text: String {
    var lines = [head, ""]
    for question in survey.questions { lines += self.lines(of: question) }
    if !survey.dropped.isEmpty {
      lines += ["", "Left out, and written nowhere:"]
      lines += survey.dropped.map { "  \($0.heading): \($0.reason)" }
      if survey.hasDroppedWords {
        lines += [
          "If one of these has choices, name them: --map 'Question=First choice|Second choice'"
        ]
      }
    }
    let notes = survey.notes + stale
    if !notes.isEmpty { lines += ["", "Please look at this:"] + notes.map { "  \($0)" } }
    if !untouched.isEmpty {
      lines += ["", "Not in this export, and left as they are:"] + untouched.map { "  \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  /// "Google Forms (UTF-8): 412 people answered, from 6 October 2025 to 2 November 2025".
  private var head: String {
    var words = "\(survey.tool) (\(survey.encoding)): "
    words +=
      survey.answered.map { "\($0) \($0 == 1 ? "person" : "people") answered" }
      ?? "it does not say how many people answered"
    if let from = survey.from, let to = survey.to {
      words += from == to ? ", on \(from.words)" : ", from \(from.words) to \(to.words)"
    }
    return words
  }

  private func lines(of question: ImportedQuestion) -> [String] {
    let width = question.answers.map { String($0.people).count }.max() ?? 1
    let people = question.people.map { ", \($0) answered it" } ?? ""
    return ["\(question.ask) (\(words(for: question))\(people))"]
      + question.answers.map { answer in
        let number = String(answer.people)
        return "  \(String(repeating: " ", count: width - number.count))\(number)  \(answer.text)"
      }
  }

  private func words(for question: ImportedQuestion) -> String {
    switch question.form.rawValue {
    case "many": "several answers allowed"
    case "scale": "a scale"
    default: "one answer each"
    }
  }
}
