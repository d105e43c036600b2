/// Where in HTML a template stands: between tags, inside one, in an attribute's value.
///
/// Only as much of HTML as it takes to know whether escaping protects at a place. Fed with the text
/// of a template, bytes at a time; tags of the template do not move it.
struct MarkupContext: Sendable, Equatable {
  enum Place: Sendable, Equatable {
    /// Between tags, `<title>` and `<textarea>` included.
    case text
    /// Right after a `<`.
    case opening
    /// Inside `<...>` and outside of any value.
    case tag
    /// After `=`, or in a value without quotes.
    case unquoted
    /// In a value that ends with this quote.
    case quoted(UInt8)
    case comment
    /// Inside an element whose content is not HTML: `script`, `style` and their like.
    case foreign(String)
  }

  private(set) var place = Place.text
  /// The element of the tag that is open, in lower case; empty where none is.
  private(set) var element = ""
  /// The attribute whose value is open, in lower case; empty where none is.
  private(set) var attribute = ""
  /// Whether the value that is open has any text of the template's own yet.
  private(set) var valueIsEmpty = false
  private var isNamingElement = false
  private var isNamingAttribute = false
  /// The last bytes of a comment or a foreign element, as far as they may end it.
  private var recent: [UInt8] = []

  private static let foreign: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  /// Whether a section that begins here may end there, whatever was opened and closed between.
  func isSamePlace(as other: MarkupContext) -> Bool {
    place == other.place && (place == .text || element == other.element)
      && (!isValue || attribute == other.attribute)
  }

  var isValue: Bool {
    switch place {
    case .quoted, .unquoted: true
    default: false
    }
  }

  mutating func read(_ text: some Sequence<UInt8>) {
    for byte in text { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch place {
    case .text: if byte == UInt8(ascii: "<") { place = .opening }
    case .opening: readOpening(byte)
    case .tag: readTag(byte)
    case .unquoted: readUnquoted(byte)
    case .quoted(let quote):
      if byte == quote { leaveValue() } else { valueIsEmpty = false }
    case .comment: readUntil("-->", byte) { $0.place = .text }
    case .foreign(let name): readUntil("</\(name)", byte) { $0.openTag("/") }
    }
  }

  private mutating func readOpening(_ byte: UInt8) {
    switch byte {
    case _ where isLetter(byte), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      openTag(String(decoding: [lowered(byte)], as: UTF8.self))
    case UInt8(ascii: "<"): break
    default: place = .text
    }
  }

  private mutating func openTag(_ start: String) {
    (place, element, attribute, recent) = (.tag, start, "", [])
    (isNamingElement, isNamingAttribute) = (true, false)
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"):
      place = Self.foreign.contains(element) ? .foreign(element) : .text
      (element, attribute, recent) = ("", "", [])
    case UInt8(ascii: "="): (place, valueIsEmpty) = (.unquoted, true)
    case _ where isSpace(byte) || byte == UInt8(ascii: "/"):
      (isNamingElement, isNamingAttribute) = (false, false)
    default: readName(byte)
    }
  }

  private mutating func readName(_ byte: UInt8) {
    let letter = String(decoding: [lowered(byte)], as: UTF8.self)
    if isNamingElement {
      element += letter
      if element == "!--" { (place, element, recent) = (.comment, "", []) }
    } else if isNamingAttribute {
      attribute += letter
    } else {
      (attribute, isNamingAttribute) = (letter, true)
    }
  }

  private mutating func readUnquoted(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if valueIsEmpty { place = .quoted(byte) }
    case UInt8(ascii: ">"):
      place = .tag
      readTag(byte)
    case _ where isSpace(byte): if !valueIsEmpty { leaveValue() }
    default: valueIsEmpty = false
    }
  }

  private mutating func leaveValue() {
    (place, attribute, isNamingAttribute, isNamingElement) = (.tag, "", false, false)
  }

  private mutating func readUntil(
    _ end: String, _ byte: UInt8, then leave: (inout MarkupContext) -> Void
  ) {
    recent = (recent + [lowered(byte)]).suffix(end.utf8.count)
    if recent.elementsEqual(end.utf8) {
      recent = []
      leave(&self)
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered(byte))
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
