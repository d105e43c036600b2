package import Calendar
package import FrontMatter

/// A policy that a practice publishes.
package struct Policy: PageKind {
  package static let kind = "policy"
  package static let purpose = "a policy: privacy, complaints, accessibility and the like"
  package static let usualPath = UsualPath("policies/", .title)
  package static let showsItsFileAlone = true

  package enum Topic: String, Sendable, CaseIterable {
    case privacy, complaints, accessibility, cookies, charter
    case zeroTolerance = "zero-tolerance"
    case earnings, other
  }
  package enum Compliance: String, Sendable, CaseIterable {
    case full, partial, none
  }

  package let topic: Topic
  package let earningsYear: ReportingYear?
  /// Pounds a year, before tax and National Insurance.
  package let meanEarnings: Int?
  package let fullTime: Int?
  package let partTime: Int?
  package let tell: Words?
  package let replyWithin: String?
  package let preparedOn: LooseDate?
  package let testedOn: LooseDate?
  package let testedBy: String?
  package let compliance: Compliance?
  package let problems: [Words]
  package let contact: Words?

  package init(from fields: inout FieldReader) {
    topic = fields.required("policy", .choice(Topic.self), "which policy it is")
    earningsYear = fields.optional("earnings_year", .year, "earnings: the year they are of")
    meanEarnings = fields.optional("mean_earnings", .pounds, "earnings: the mean, in pounds")
    fullTime = fields.optional(
      "full_time", .whole, "earnings: how many full-time GPs", example: "2")
    partTime = fields.optional(
      "part_time", .whole, "earnings: how many part-time GPs", example: "3")
    tell = fields.optional("tell", .words, "complaints: how to tell the practice")
    replyWithin = fields.optional("reply_within", .text, "complaints: by when it answers")
    preparedOn = fields.optional("prepared_on", .date, "accessibility: when it was prepared")
    testedOn = fields.optional("tested_on", .date, "accessibility: when the site was tested")
    testedBy = fields.optional("tested_by", .text, "accessibility: who tested it")
    compliance = fields.optional(
      "compliance", .choice(Compliance.self), "accessibility: how far the site complies")
    problems = fields.list("problems", of: .words, "accessibility: what does not work yet")
    contact = fields.optional("contact", .words, "accessibility: whom to tell")
    guard fields.understood("policy") else { return }
    for (key, owner) in Self.owners where owner != topic {
      fields.reportStray(
        key, "`\(key)` belongs to `policy: \(owner.rawValue)`, and is not shown in this one",
        help:
          "write `policy: \(owner.rawValue)` if it is that policy, or move what it says into the "
          + "text of the page")
    }
  }

  /// The policy that each field is for: in any other it would be shown nowhere.
  private static let owners: [(key: String, owner: Topic)] = [
    ("earnings_year", .earnings), ("mean_earnings", .earnings), ("full_time", .earnings),
    ("part_time", .earnings), ("tell", .complaints), ("reply_within", .complaints),
    ("prepared_on", .accessibility), ("tested_on", .accessibility), ("tested_by", .accessibility),
    ("compliance", .accessibility), ("problems", .accessibility), ("contact", .accessibility),
  ]
}
