/// A picture whose metadata cannot be taken out, so that it must not be published.
package struct UncleanPicture: Error, Equatable {
  /// `it is cut short`.
  package let message: String
  package let help: String

  static let cutShort = UncleanPicture(
    message: "the file is cut short",
    help: "copy it again from where it came from, or save it again as JPEG or PNG")

  static let notAPicture = UncleanPicture(
    message: "the file is not what its name says",
    help: "save it again as JPEG, PNG or WebP in a program for pictures")

  static let broken = UncleanPicture(
    message: "the file is damaged",
    help: "save it again as JPEG or PNG in a program for pictures")

  static let holdsMetadata = UncleanPicture(
    message: "an AVIF picture says where and when it was taken, and sitegen cannot take that out",
    help: "save it again as JPEG, PNG or WebP")
}
