package import Calendar
import Diagnostics

extension FieldType where Value == Week {
  /// A mapping of days to hours, a line that says both, or a list of either.
  package static var week: FieldType<Week> {
    FieldType(
      "the hours of a week", example: "Monday to Friday 8am to 6:30pm", standIn: Week()
    ) { node, problems in
      var reading = WeekReading()
      let before = problems.findings.count
      reading.read(node, &problems)
      return problems.findings.count == before ? reading.week : nil
    }
  }
}

extension WeekReading {
  fileprivate mutating func read(_ node: FieldNode, _ problems: inout FieldProblems) {
    switch node.content {
    case .empty: break
    case .scalar:
      // The lines of a block are parts of the week, as if parted by semicolons.
      let line = (node.typedLine ?? "").split(whereSeparator: \.isNewline).joined(separator: "; ")
      problems.catching(at: node.place) { () throws(Misread) in try read(line: line.plain) }
    case .list(let items):
      for item in items { read(item, &problems) }
    case .record(let entries):
      for entry in entries { read(entry, &problems) }
    }
  }

  private mutating func read(_ entry: FieldEntry, _ problems: inout FieldProblems) {
    let days = entry.key.plain
    guard !entry.value.isBlank else {
      problems.wrongType(
        "\(Misread.quoted(days)) has no hours", help: "write the hours after it, or `closed`",
        at: entry.place)
      return
    }
    let spans: [FieldNode] =
      if case .list(let items) = entry.value.content { items } else { [entry.value] }
    let hours = spans.compactMap(\.typedLine)
    guard hours.count == spans.count else {
      problems.wrongType(
        "the hours of \(Misread.quoted(days)) cannot be read",
        help: "write them like `8am to 1pm, 2pm to 6pm`", at: entry.value.place)
      return
    }
    problems.catching(at: entry.place) { () throws(Misread) in
      try read(days: days, hours: hours.map(\.plain).joined(separator: ", "))
    }
  }
}
