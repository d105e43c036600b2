/// A cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
enum CSVCell {
  /// Any text. One that could be a formula gets an apostrophe before it, as OWASP advises.
  case text(String)
  /// Never negative; written plainly, so that it stays a number.
  case number(hundredths: Int)

  var written: String {
    switch self {
    case .text(let text): Self.quoted(Self.beginsFormula(text) ? "'" + text : text)
    case .number(let hundredths): decimal(hundredths)
    }
  }

  /// Spaces before it do not keep every program from reading a formula.
  private static func beginsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if marks.contains(first) { return true }
    return text.unicodeScalars.first { !$0.properties.isWhitespace }.map(marks.contains) ?? false
  }

  private static let marks: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x0A, 0x0D].contains(byte)
    }
    guard needsQuotes else { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

/// `812`, `48.8`: no commas between thousands.
func decimal(_ hundredths: Int) -> String {
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(whole)" }
  return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
