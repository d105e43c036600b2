/// A text as it is written into a file, so that reading it gives the same text back: as it is where
/// it is plain, else in double quotes with what would steer the reader escaped.
func written(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

/// Whether no reader of YAML, ours or another, could take it for anything but text.
private func isPlain(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last, text.utf8.count <= 200 else {
    return false
  }
  let words = ["yes", "no", "true", "false", "on", "off", "null", "y", "n"]
  if words.contains(text.lowercased()) { return text == "Yes" || text == "No" }
  return first.isLetterOrDigit && last != " " && last != "." && !text.contains("  ")
    && scalars.allSatisfy { $0.isLetterOrDigit || inside.contains($0) }
}

/// What steers no reader inside a text that begins with a letter or a digit.
private let inside = Set(" ,.'()/+%&?!;-–’£".unicodeScalars)

private func quoted(_ text: String) -> String {
  var said = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": said += "\\\""
    case "\\": said += "\\\\"
    case "\n": said += "\\n"
    case "\t": said += "\\t"
    case "\r": said += "\\r"
    case _ where scalar.isInvisible:
      let code = String(scalar.value, radix: 16, uppercase: true)
      let width = scalar.value > 0xFFFF ? 8 : 4
      said +=
        (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - code.count) + code
    default: said.unicodeScalars.append(scalar)
    }
  }
  return said + "\""
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || isASCII && UInt8(ascii: self).isDigit
  }

  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    case .spaceSeparator: self != " "
    default: false
    }
  }
}
