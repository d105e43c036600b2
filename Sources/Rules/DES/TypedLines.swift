import Calendar
import FrontMatter
import Practice

extension PageOf where Kind == Minutes {
  /// What to type so that the minutes cover a topic besides what they cover: a key stands only once.
  func lineCovering(_ topic: Minutes.Topic) -> String {
    let all = (content.covers + [topic]).map(\.rawValue).joined(separator: ", ")
    let line = "`covers: [\(all)]`"
    return page.source.has("covers")
      ? "write \(line) in place of `covers:` in the minutes" : "add \(line) to the minutes"
  }
}

extension PlannedAction {
  /// What to type so that the action has another update: a key stands only once.
  ///
  /// - Parameter ofAny: this action or another one.
  func lineUpdating(_ line: String, ofAny: Bool = false) -> String {
    let action = ofAny ? "an action, such as `\(id)`" : "the action"
    return source.has("updates")
      ? "add a line `- \(line)` to the `updates:` of \(action)"
      : "add `updates:` with `- \(line)` to \(action)"
  }
}

extension ReportContents {
  /// What to type, and into which file, so that there are more priorities: those of a survey, or of
  /// the plan of a year without one.
  var lineAddingPriorities: String {
    let parts = "with `what:` and `agreed_at:`"
    let pages = [survey?.page, plan?.page].compactMap { $0 }
    if let page = pages.first(where: { $0.source.has("priorities") }) {
      return "write another one below `priorities:` in `\(page.path)`, \(parts)"
    }
    if let page = pages.first { return "add `priorities:` to `\(page.path)`, each \(parts)" }
    return "write a file with `kind: survey`, `year: \(report.year.name)` and `priorities:`, each "
      + parts
  }
}

extension PracticeSite {
  /// What is missing of a meeting that something refers to, and what to type. Its file may be there
  /// from when it was announced.
  func missingMinutes(of date: LooseDate) -> (says: String, help: String) {
    let announced = published(Minutes.self).first {
      ($0.status == .planned || $0.status == .agenda) && $0.date.mayBe(date)
    }
    guard let announced else {
      return (
        "no meeting of \(date.words) is on file",
        "write the minutes of that meeting, or correct the date"
      )
    }
    return (
      "the meeting of \(date.words) has no minutes yet",
      "write them, with `status: draft` in place of `status: \(announced.status.rawValue)` in "
        + "`\(announced.page.path)`"
    )
  }
}

/// A text as it is typed within `{}`, where a comma would end it.
func inBraces(_ text: String) -> String {
  let marks: Set<Character> = [",", "{", "}", "[", "]", "\"", "'", "#", ":", "|", ">"]
  guard text.contains(where: marks.contains) else { return text }
  let escaped = text.split(separator: "\\", omittingEmptySubsequences: false).joined(
    separator: "\\\\"
  ).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  return "\"\(escaped)\""
}
