extension Asset {
  /// The endings of pictures, in small letters.
  private static let pictures: Set = ["avif", "gif", "jpeg", "jpg", "png", "webp"]

  package var isPicture: Bool {
    Self.pictures.contains(path.split(separator: ".").last.map { $0.lowercased() } ?? "")
  }

  /// What is published: a picture without what it tells about who took it, where, when and with what
  /// (Exif, XMP, IPTC, comments, thumbnails, whatever follows its end); any other file as it is. The
  /// way up that a photo is to be held and its colour profile stay.
  package func cleaned() throws(UncleanPicture) -> [UInt8] {
    guard isPicture else { return bytes }
    // By its bytes, not by its name: a PNG called `.jpg` is shown all the same.
    if bytes.starts(with: JPEGCleaning.signature) { return try JPEGCleaning.cleaned(bytes) }
    if bytes.starts(with: PNGCleaning.signature) { return try PNGCleaning.cleaned(bytes) }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return try WebPCleaning.cleaned(bytes)
    }
    if bytes.starts(with: "GIF8".utf8) { return try GIFCleaning.cleaned(bytes) }
    if bytes.dropFirst(4).starts(with: "ftypavi".utf8) { return try AVIFCheck.checked(bytes) }
    throw .notAPicture
  }
}
