import Tables

extension ExportShape {
  /// `UserID,UserNo,...`; up to three rows of headings, `@SQ@` for an apostrophe, `-` for no answer.
  static let smartSurvey = ExportShape(
    name: "SmartSurvey",
    recognises: { ["userid", "user id"].contains(folded($0.header.cell(0))) },
    read: { table throws(BadInput) in
      let reader = try HeadingReader(table, atMost: 3)
      try table.checkWidths(from: reader.headingRows)
      var people = try reader.people(
        joining: .columns, times: ["started", "ended", "start date", "end date"],
        about: ["tracking link", "collector", "collector name", "status", "language", "device"],
        numbers: 0)
      people.noAnswer = "-"
      return .people(people)
    })
}
