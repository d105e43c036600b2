package import Calendar
package import FrontMatter

/// Who was in the patient group in a year, beside who is on the list.
package struct GroupProfile: PageKind {
  package static let kind = "profile"
  package static let purpose = "who was in the patient group in a year"
  package static let usualPath = UsualPath("patient-group/", .year, stem: "profile-")
  package static let composesTitle = true

  package let year: ReportingYear
  package let asAt: LooseDate?
  /// People who meet; virtual members are not counted.
  package let members: Int?
  package let virtualMembers: Int?
  package let unit: FigureUnit
  package let age: BandTable?
  package let sex: BandTable?
  package let ethnicity: BandTable?
  package let groups: [Named<BandTable>]
  package let notAsked: [String]
  package let words: Words?
  package let recruitment: [Words]
  package let missingGroups: [MissingGroup]
  package let otherGroups: Words?

  package init(from fields: inout FieldReader) {
    year = fields.required("year", .year, "the reporting year")
    asAt = fields.optional("as_at", .date, "the day it was counted")
    members = fields.optional("members", .whole, "how many people meet", example: "12")
    virtualMembers = fields.optional(
      "virtual_members", .whole, "how many take part by email", example: "40")
    unit = fields.optional("unit", .choice(FigureUnit.self), "people or percent") ?? .people
    age = fields.optional("age", .table, "patients and members by age")
    sex = fields.optional("sex", .table, "patients and members by sex")
    ethnicity = fields.optional("ethnicity", .table, "patients and members by ethnic group")
    groups =
      fields.optional(
        "groups", .named(of: .table), "tables under other headings",
        example: "{Disability: {Yes: {patients: 1593, members: 2}}}") ?? []
    notAsked = fields.list("not_asked", of: .text, "headings that members were not asked about")
    words = fields.optional("words", .words, "what is known but was not counted")
    recruitment = fields.list(
      "recruitment", of: .words, "what was done so that the group looks like the list")
    missingGroups = fields.list(
      "missing_groups", of: .record(MissingGroup.self), "who is missing, and what is done about it")
    otherGroups = fields.optional("other_groups", .words, "carers, care homes and the like")
  }

  package var composedTitle: String? { "Who is in the patient group, \(year.name)" }
  package var onlyOne: OnlyOne? { OnlyOne("year", year.name) }

  /// The tables with their headings, in the order of the page.
  package var tables: [Named<BandTable>] {
    let fixed = [("Age", age), ("Sex", sex), ("Ethnicity", ethnicity)]
    return fixed.compactMap { name, table in
      table.map { Named(name: name, value: $0, place: $0.place) }
    } + groups
  }
}

package enum FigureUnit: String, Sendable, CaseIterable {
  case people, percent
}

/// A part of the list that nobody in the group comes from.
package struct MissingGroup: FieldRecord {
  package let group: String
  package let steps: Words

  package init(from fields: inout FieldReader) {
    group = fields.required("group", .text, "the band or group, as in the table")
    steps = fields.required("steps", .words, "what was done to reach them")
  }
}
