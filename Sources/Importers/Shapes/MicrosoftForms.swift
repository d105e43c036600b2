import Tables

extension ExportShape {
  /// `ID,Start time,Completion time,Email,Name`, then the questions; each of several choices ends
  /// with `;`.
  static let microsoftForms = ExportShape(
    name: "Microsoft Forms",
    recognises: { table in
      let first = table.header.cells.prefix(3).map(folded)
      return first == ["id", "start time", "completion time"]
    },
    read: { table throws(BadInput) in
      try table.checkWidths(from: 1)
      let reader = HeadingReader(table, headingRows: 1)
      try reader.checkFirstAnswer(timeColumn: 1)
      return .people(
        try reader.people(
          joining: .endedSemicolons, times: ["start time", "completion time"],
          about: ["last modified time", "total points", "quiz feedback", "language"],
          marks: ["points ", "feedback "], numbers: 0))
    })
}
