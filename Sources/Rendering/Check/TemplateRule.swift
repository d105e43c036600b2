/// The names under which the check of the templates reports.
enum TemplateRule {
  /// A tag that cannot be read, or sections that are not closed in turn.
  static let syntax = "template-syntax"
  /// A name that the view does not declare, or that is used as what it is not.
  static let name = "template-name"
  /// A partial that does not exist.
  static let partial = "template-partial"
  /// A name that may be absent, printed where its absence would leave an empty place.
  static let empty = "template-empty"
  /// A name of the view that its template never prints, so that what was written is lost.
  static let incomplete = "template-incomplete"
  /// A place in the markup where escaping does not protect.
  static let unsafe = "template-unsafe"
  /// An override of a file that the theme does not have.
  static let unknown = "template-unknown"
}
