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

/// A text as it is typed within `{}`, where a comma would end it.
func inBraces(_ text: String) -> String {
  let marks: Set<Character> = [",", "{", "}", "[", "]", "\"", "'", "#", ":", "|", ">"]
  guard text.contains(where: marks.contains) else { return text }
  let escaped = text.split(separator: "\\", omittingEmptySubsequences: false).joined(
    separator: "\\\\"
  ).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  return "\"\(escaped)\""
}
