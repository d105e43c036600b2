import Tables

extension ExportShape {
  /// `Timestamp`, then a column for each question; several choices are joined by `;`.
  static let googleForms = ExportShape(
    name: "Google Forms",
    recognises: { folded($0.header.cell(0)) == "timestamp" },
    read: { table throws(BadInput) in
      try table.checkWidths(from: 1)
      let reader = HeadingReader(table, headingRows: 1)
      try reader.checkFirstAnswer(timeColumn: 0)
      try reader.checkPeople(column: 0, says: "a date") { AnswerTime($0) != nil }
      return .people(
        try reader.people(
          joining: .semicolons, times: ["timestamp"], about: ["score", "total score"]))
    })
}
