/// Something typed, as a finding shows it: short, on one line, and nothing in it that a terminal
/// would obey.
enum Quoted {
  static func text(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    var count = 0
    for scalar in String(decoding: bytes.prefix(400), as: UTF8.self).unicodeScalars {
      count += 1
      if count > 60 { return text + "..." }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
