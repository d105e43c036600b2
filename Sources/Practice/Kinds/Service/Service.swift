package import FrontMatter

/// Something the practice does for patients.
package struct Service: PageKind {
  package static let kind = "service"
  package static let purpose = "a service: who it is for and how to get it"
  package static let usualPath = UsualPath("services/", .title)
  package static let showsItsFileAlone = true

  package enum Provider: String, Sendable, CaseIterable {
    case practice, network, other
  }

  package let whoFor: Words?
  package let howToGet: Words?
  package let referYourself: String?
  package let place: String?
  package let when: String?
  package let providedBy: Provider?

  package init(from fields: inout FieldReader) {
    whoFor = fields.optional("who_for", .words, "who may use it, such as `people over 65`")
    howToGet = fields.optional("how_to_get", .words, "how to ask for it")
    referYourself = fields.optional(
      "refer_yourself", .url, "where people can ask for it without seeing a GP")
    place = fields.optional("where", .text, "where it takes place")
    when = fields.optional("when", .text, "when it takes place")
    providedBy = fields.optional("provided_by", .choice(Provider.self), "who provides it")
  }
}
