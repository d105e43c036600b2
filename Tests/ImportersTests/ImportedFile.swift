import Calendar
import Diagnostics
import Importers
import Practice
import Testing

extension ReportingYear {
  static let of2025 = ReportingYear(startingIn: 2025)
}

/// What an import says of input that it refuses: `line: message | help`; empty where it is taken.
func refusal(_ work: () throws -> Void) -> [String] {
  do {
    try work()
    return []
  } catch let error as BadInput {
    return error.findings.map {
      "\($0.place.line.map(String.init) ?? "-"): \($0.message) | \($0.help ?? "")"
    }
  } catch {
    return ["\(error)"]
  }
}

/// A Google Forms export with one question, a row for each answer.
func googleForm(_ ask: String, _ answers: [String]) -> String {
  let rows = answers.map { "\"2025/11/30 10:39:41 PM GMT+1\",\"\($0)\"" }
  return (["\"Timestamp\",\"\(ask)\""] + rows).joined(separator: "\n") + "\n"
}

func times(_ number: Int, _ answer: String) -> [String] { Array(repeating: answer, count: number) }
