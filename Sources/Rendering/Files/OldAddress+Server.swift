import FrontMatter

extension OldAddress {
  /// The address as browsers send it: every byte that is no letter, digit or plain mark as a code.
  var encodedPath: String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array((byte < 16 ? "%0" : "%").utf8) + digits.utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The address of a folder with and without the stroke at its end; any other as it is.
  var spellings: [String] {
    guard query == nil, path != "/", file?.hasSuffix("/index.html") == true else { return [path] }
    let bare = path.hasSuffix("/") ? String(path.dropLast()) : path
    return [bare, bare + "/"]
  }
}

/// Text as a regular expression that stands for itself alone, in Apache and in nginx.
func literalPattern(_ text: String) -> String {
  String(
    decoding: text.utf8.flatMap { byte -> [UInt8] in
      let isPlain = byte >= 0x80 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: " ")
      let isWord =
        Character(UnicodeScalar(byte)).isLetter
        || Character(UnicodeScalar(byte)).isNumber
      return isPlain || isWord ? [byte] : [UInt8(ascii: "\\"), byte]
    }, as: UTF8.self)
}
