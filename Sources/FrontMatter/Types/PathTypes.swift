import Calendar

extension FieldType where Value == String {
  /// The path of a file of Content, from the folder that the field says.
  package static var path: FieldType {
    line("a path", example: "files/photo.jpg", standIn: "", literally: true) {
      typed throws(Misread) in try contentPath(typed)
    }
  }

  /// The last part of a page's address.
  package static var slug: FieldType {
    line("the end of an address", example: "repeat-prescriptions", standIn: "", literally: true) {
      typed throws(Misread) in
      let slug = AddressName.slug(of: typed)
      guard typed.utf8.elementsEqual(slug.utf8) else {
        throw Misread(
          "\(Misread.quoted(typed)) cannot be the end of an address",
          help: slug.isEmpty
            ? "write small letters, digits and `-`, such as `repeat-prescriptions`"
            : "write `\(slug)`")
      }
      return typed
    }
  }
}

/// Everything is decided on bytes: a mark that joins the character before it hides nothing.
private func contentPath(_ typed: String) throws(Misread) -> String {
  func misread(_ why: String, _ help: String) -> Misread {
    Misread("\(Misread.quoted(typed)) is not the path of a file here, as \(why)", help: help)
  }
  let bytes = Array(typed.utf8)
  let form = "write it like `files/photo.jpg`"
  if bytes.contains(UInt8(ascii: "\\")) {
    throw misread("it has a `\\` in it", "write `/` between folders")
  }
  if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || "?#:*|<>\"".utf8.contains($0) }) {
    throw misread("it has a character that no file name has", form)
  }
  if bytes.first == UInt8(ascii: "/") {
    throw misread("it begins with `/`", "write it from this folder, like `files/photo.jpg`")
  }
  for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
    if bytes.count > index + 2, bytes[index + 1].isHexDigit, bytes[index + 2].isHexDigit {
      throw misread(
        "it has a code in it", "write the name as the folder shows it, with its spaces")
    }
  }
  var isInside = false
  for name in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
    if name.elementsEqual("..".utf8), !isInside { continue }
    isInside = true
    guard !name.isEmpty else { throw misread("a name in it is empty", form) }
    guard name.first != UInt8(ascii: ".") else {
      throw misread("a name in it begins with a dot", form)
    }
    guard name.count <= 255 else { throw misread("a name in it is too long", form) }
  }
  guard isInside else { throw misread("it names no file", form) }
  return typed
}
