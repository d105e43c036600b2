import Diagnostics
package import FrontMatter

/// The standing page of the patient group.
package struct PatientGroup: PageKind {
  package static let kind = "patient-group"
  package static let purpose = "the patient group: what it is and how to join"
  package static let usualPath = UsualPath("patient-group/", .only, stem: "group")
  package static let folderPage: String? = "group"

  package enum Meets: String, Sendable, CaseIterable {
    case faceToFace = "face to face"
    case email, other
  }

  /// What the practice calls it: `PPG` or `PRG`.
  package let called: String?
  package let howPeopleJoin: Words?
  package let howItMeets: [Meets]
  package let contact: Words?

  package init(from fields: inout FieldReader) {
    called = fields.optional("called", .text, "what the group is called, such as `PPG`")
    howPeopleJoin = fields.optional("how_people_join", .words, "how to join")
    howItMeets = fields.list("how_it_meets", of: .choice(Meets.self), "how the group meets")
    contact = fields.optional("contact", .words, "whom to ask")
  }

  /// A second one is shown as a page of its own.
  package var onlyOne: OnlyOne? { OnlyOne("kind", "the practice", severity: .warning) }
}
