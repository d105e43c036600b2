package import FrontMatter

/// Someone who works at the practice.
package struct Person: PageKind {
  package static let kind = "person"
  package static let purpose = "someone who works here"
  package static let usualPath = UsualPath("team/", .title)
  package static let showsItsFileAlone = true
  package static let composesTitle = true

  package let name: String
  package let job: String
  package let qualifications: String?
  package let days: String?
  package let photo: String?
  package let photoWords: String?

  package init(from fields: inout FieldReader) {
    name = fields.required("name", .text, "the person's name")
    job = fields.required("job", .text, "what they do, such as `practice nurse`")
    qualifications = fields.optional("qualifications", .text, "degrees and the like")
    days = fields.optional("days", .text, "the days they work")
    photo = fields.optional("photo", .path, "a picture in `files/`")
    photoWords = fields.optional("photo_words", .text, "what the picture shows")
    fields.reportWords("photo_words", without: "photo")
  }

  package var composedTitle: String? { name }
  package var soughtBy: String? { job }
}
