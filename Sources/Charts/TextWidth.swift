/// How wide a text is in Arial, so that labels can be broken into lines before a browser sees them.
enum TextWidth {
  /// The width in pixels, with a little to spare for a font that stands in for Arial.
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(units) / 1000 * size * (isBold ? 1.12 : 1.04)
  }

  /// In thousandths of the size of the type.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if (0x20...0x7E).contains(value) { return ascii[value - 0x20] }
    if scalar.properties.isDefaultIgnorableCodePoint { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: return 0
    case .lowercaseLetter: return value < 0x250 ? 560 : 750
    case .spaceSeparator: return 278
    default: return 1000
    }
  }

  /// The advance widths of Arial from the space to the tilde, as Helvetica's metrics list them.
  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

extension String {
  /// The text in lines of at most `width` pixels, broken between words; a word that is too long is
  /// broken where the line is full.
  func lines(in width: Double, size: Double, isBold: Bool = false) -> [String] {
    func fits(_ text: String) -> Bool {
      TextWidth.of(text, size: size, isBold: isBold) <= width
    }
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: \.isWhitespace).map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
