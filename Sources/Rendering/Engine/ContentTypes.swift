import Mustache

/// The names under which the library knows our ways of escaping.
enum ContentTypes {
  static let text = "sitegen-text"
  static let link = "sitegen-link"

  /// Makes them known, once; the library looks them up when it reads a template.
  static let registered: Void = {
    MustacheContentTypes.register(TextContentType(), named: text)
    MustacheContentTypes.register(LinkContentType(), named: link)
  }()
}
