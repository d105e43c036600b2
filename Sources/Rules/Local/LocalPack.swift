package import Calendar
package import FrontMatter
package import Practice

/// A file of `rules/`: what a commissioner or a supplier asks besides, as data.
///
/// It may move a deadline, change how grave a rule is, and ask for words on a page. It cannot switch
/// off an error: what would do harm stays refused everywhere.
package struct LocalPack: FieldRecord {
  /// Who asks: "Kent and Medway area team".
  package let name: String
  package let deadlines: [Deadline]
  package let severities: [SeverityChange]
  package let pages: [PageRule]

  package init(from fields: inout FieldReader) {
    name = fields.required("name", .text, "who asks for it")
    deadlines = fields.list(
      "deadlines", of: .record(Deadline.self), "by when a year's report has to be up")
    severities = fields.list(
      "severities", of: .record(SeverityChange.self), "rules that are graver or milder here")
    pages = fields.list("pages", of: .record(PageRule.self), "words that a page must contain")
  }

  /// The report of a year is due on another day than 31 March.
  package struct Deadline: FieldRecord {
    package let year: ReportingYear
    package let date: LooseDate
    /// The hour, where one was set: said in messages, since publications have a day only.
    package let time: ClockTime?
    package let sourceTitle: String
    package let source: RecordSource

    package init(from fields: inout FieldReader) {
      year = fields.required("year", .year, "the reporting year")
      date = fields.required("date", .date, "the last day")
      time = fields.optional("time", .time, "the hour on that day")
      sourceTitle = fields.required("source", .text, "where it is written")
      source = fields.source
    }
  }

  package struct SeverityChange: FieldRecord {
    package enum Level: String, Sendable, CaseIterable {
      case error, requirement, warning, advice
    }

    package let rule: String
    package let severity: Level
    package let source: RecordSource

    package init(from fields: inout FieldReader) {
      rule = fields.required("rule", .text, "the rule's id, such as `DES-13`")
      severity = fields.required("severity", .choice(Level.self), "how grave it is here")
      source = fields.source
    }
  }

  /// A page must contain some words.
  package struct PageRule: FieldRecord {
    package let id: String
    package let title: String
    package let page: Address
    package let contains: String
    package let sourceTitle: String
    package let why: String?
    package let severity: SeverityChange.Level
    package let source: RecordSource

    package init(from fields: inout FieldReader) {
      id = fields.required("id", .text, "an id of its own, such as `KENT-01`")
      title = fields.required("title", .text, "what is asked")
      page = fields.required("page", .pageAddress, "the page's address, such as `/patient-group/`")
      contains = fields.required("contains", .text, "the words that the page must contain")
      sourceTitle = fields.required("source", .text, "where it is written")
      why = fields.optional("why", .text, "why it matters")
      severity =
        fields.optional("severity", .choice(SeverityChange.Level.self), "how grave it is")
        ?? .warning
      source = fields.source
    }
  }
}
