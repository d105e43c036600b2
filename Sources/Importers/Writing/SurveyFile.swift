package import Calendar
import Diagnostics
import Practice

/// The text of a survey's file, with the numbers that were imported.
package enum SurveyFile {
  /// A new file: a draft until a person has written what no export knows.
  package static func new(
    _ survey: SurveyImport, year: ReportingYear, file: String
  ) throws(BadInput) -> [UInt8] {
    var lines = [
      "---", "kind: survey", "year: \(year.name)",
      "# This is a draft, and nobody sees it. Fill in the fields that are empty, as the lines with",
      "# a # above them say; then delete those lines, and `draft: yes`.",
      "draft: yes",
    ]
    if survey.from == nil {
      lines.append("# The first and the last day, such as `from: 6 January 2014`.")
    }
    lines.append("from:" + (survey.from.map { " \($0.words)" } ?? ""))
    lines.append("to:" + (survey.to.map { " \($0.words)" } ?? ""))
    if survey.asked == nil { lines.append("# How many people were asked, such as `asked: 600`.") }
    lines.append("asked:" + (survey.asked.map { " \($0)" } ?? ""))
    if survey.answered == nil {
      lines.append("# How many people answered, such as `answered: 293`.")
    }
    lines.append("answered:" + (survey.answered.map { " \($0)" } ?? ""))
    lines += [
      "# How they were asked, a line for each way, such as `  - A text message with a link`.",
      "how_asked:",
      "# Who was asked: everyone, random, whoever came, or volunteers.",
      "how_chosen:",
      "# What the patient group wanted to know, a line for each, such as",
      "# `  - what: Getting through on the phone`, and below it `    agreed_at: 11 February 2014`.",
      "priorities:",
      "questions:",
    ]
    for (number, question) in zip(1..., survey.questions) {
      lines += QuestionLines.item(
        question, id: "q\(number)", notAnswered: question.notAnswered(of: survey.answered)
      ).map { "  " + $0 }
    }
    lines += ["---", ""]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    try check(bytes, file: file)
    return bytes
  }

  /// Reads what is to be written as it will be read, so that nothing is written that would be
  /// refused.
  static func check(_ bytes: [UInt8], file: String) throws(BadInput) {
    let page = PageFile<Survey>(bytes, file: file)
    if page.content == nil { throw BadInput(page.findings) }
  }
}

extension ImportedQuestion {
  /// Of those who could answer; nil where that is not known.
  func notAnswered(of people: Int?) -> Int? {
    guard let people, let answered = self.people else { return nil }
    return people - answered
  }
}
