import Tables

extension ExportShape {
  /// `Respondent ID,Collector ID,...`; a second row of headings holds the options of a question,
  /// each in a column of its own.
  static let surveyMonkey = ExportShape(
    name: "SurveyMonkey",
    recognises: { ["respondent id", "respondentid"].contains(folded($0.header.cell(0))) },
    read: { table throws(BadInput) in
      let reader = try HeadingReader(table, atMost: 2)
      try table.checkWidths(from: reader.headingRows)
      return .people(
        try reader.people(
          joining: .columns, times: ["start date", "end date", "date created", "date modified"],
          about: ["collector id", "collection mode", "language"], numbers: 0))
    })
}
