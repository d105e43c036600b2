import Diagnostics

/// One `{{...}}` of a template.
struct TemplateTag: Sendable {
  enum Kind: Sendable, Equatable {
    case escaped
    case raw
    case section
    case inverted
    case close
    case partial
  }

  var kind: Kind
  /// `title`, `author.name`, or `.` for what the section is about.
  var name: String
  var place: Place
  /// Where its bytes are in the template.
  var range: Range<Int>

  /// The tag as it is typed, for messages.
  var typed: String {
    switch kind {
    case .escaped: "{{\(name)}}"
    case .raw: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .close: "{{/\(name)}}"
    case .partial: "{{> \(name)}}"
    }
  }
}

/// What a template is a row of.
enum TemplatePiece: Sendable {
  case text(Range<Int>)
  case tag(TemplateTag)
}
