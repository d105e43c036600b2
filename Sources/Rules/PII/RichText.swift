/// The words of a document in Rich Text Format, which Word saves as text: its no-break spaces and
/// dashes are commands, and its pictures are figures that nobody reads.
struct RichText {
  /// Lines are those of the file.
  private(set) var words: [UInt8] = []
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  /// How deep the group begins whose contents are no words.
  private var skipped: Int?

  /// Nil where the file is of another format.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "{\\rtf".utf8) else { return nil }
    self.bytes = bytes
    while at < bytes.count { read() }
  }

  private mutating func read() {
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "}"):
      if skipped == depth { skipped = nil }
      depth -= 1
    case UInt8(ascii: "\\"): command()
    case UInt8(ascii: "\n"): words.append(byte)
    default: say([byte])
    }
  }

  private mutating func command() {
    guard at < bytes.count else { return }
    guard isLetter(bytes[at]) else { return symbol() }
    let name = bytes[at...].prefix(while: isLetter)
    let number = bytes[name.endIndex...].prefix { $0 == UInt8(ascii: "-") || isDigit($0) }
    at = number.endIndex
    if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    switch String(decoding: name, as: UTF8.self) {
    case "pict", "objdata", "fonttbl", "colortbl", "stylesheet": skipped = skipped ?? depth
    case "endash", "emdash": say("-".utf8)
    case "line", "emspace", "enspace", "qmspace": say(" ".utf8)
    case "par", "cell", "row", "tab", "sect", "page": say("| ".utf8)
    case "u": character(Int(String(decoding: number, as: UTF8.self)) ?? 0)
    default: break
    }
  }

  /// `\~`, `\_`, `\'a0`.
  private mutating func symbol() {
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "~"): say(" ".utf8)
    case UInt8(ascii: "_"): say("-".utf8)
    case UInt8(ascii: "*"): skipped = skipped ?? depth
    case UInt8(ascii: "'"):
      let typed = String(decoding: bytes[at...].prefix(2), as: UTF8.self)
      at = min(at + 2, bytes.count)
      if let byte = UInt8(typed, radix: 16) { say([byte]) }
    case UInt8(ascii: "\n"): words.append(byte)
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): say([byte])
    default: break
    }
  }

  /// A letter by its number, and what stands for it where that is not known: one byte.
  private mutating func character(_ number: Int) {
    let scalar = Unicode.Scalar(UInt16(truncatingIfNeeded: number))
    say((scalar.map { String($0) } ?? "?").utf8)
    guard at < bytes.count else { return }
    if bytes[at...].starts(with: "\\'".utf8) {
      at = min(at + 4, bytes.count)
    } else if !"\\{}\n".utf8.contains(bytes[at]) {
      at += 1
    }
  }

  private mutating func say(_ text: some Sequence<UInt8>) {
    if skipped == nil { words += text }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte >= 0x41
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
