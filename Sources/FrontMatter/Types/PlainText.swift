extension String {
  /// The text as a typewriter would have it: Word's quotes, dashes and spaces made plain, and no
  /// quotes around it or full stop after it.
  var plain: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}":
        scalars.append("-")
      case "\u{2018}"..."\u{201B}", "\u{2032}": scalars.append("'")
      case "\u{201C}"..."\u{201F}", "\u{2033}": scalars.append("\"")
      case _ where scalar.isInvisible: break
      case _ where scalar.properties.isWhitespace:
        if scalars.last != " " { scalars.append(" ") }
      default: scalars.append(scalar)
      }
    }
    let line = String(scalars).unwrapped
    let end = line.utf8.suffix(2).map(UnicodeScalar.init)
    return end.last == "." && end.first != "." ? String(line.dropLast()) : line
  }

  /// The text without spaces and quotes around it.
  var unwrapped: String {
    let text = trimmed
    for (open, close): (Unicode.Scalar, Unicode.Scalar) in [
      ("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’"),
    ]
    where text.unicodeScalars.count > 1 && text.unicodeScalars.first == open
      && text.unicodeScalars.last == close
    {
      return String(text.unicodeScalars.dropFirst().dropLast()).trimmed
    }
    return text
  }

  /// The text without the spaces and line ends around it.
  package var trimmed: String {
    let scalars = unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar.isInvisible
    }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// For comparing words: `Not-Possible`, `not_possible` and `not possible` are one.
  package var folded: String {
    var words: [String] = [""]
    for scalar in plain.unicodeScalars {
      if scalar == " " || scalar == "-" || scalar == "_" {
        words.append("")
      } else {
        words[words.count - 1] += scalar.properties.lowercaseMapping
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Without width and without meaning in English: soft hyphens, joiners, marks of direction.
  fileprivate var isInvisible: Bool {
    switch self {
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": true
    default: false
    }
  }
}
