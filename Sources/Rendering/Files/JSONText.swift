/// A value of JSON, written in the order in which it was made.
indirect enum JSONText: ExpressibleByStringLiteral {
  case text(String)
  /// 4880 is 48.8.
  case number(hundredths: Int)
  case list([JSONText])
  /// Members without a value are left out.
  case object([(name: String, value: JSONText?)])

  init(stringLiteral text: String) { self = .text(text) }

  static func whole(_ number: Int) -> JSONText { .number(hundredths: number * 100) }

  static func texts(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }

  /// `<`, `>` and `&` are written as escapes: in a page, no text can end the element around it.
  var written: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let hundredths): decimal(hundredths)
    case .list(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.compactMap { name, value in value.map { "\(Self.quoted(name)):\($0.written)" } }
        .joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        out.append("\\")
        out.append(scalar)
      case "\u{0}"..."\u{1F}", "<", ">", "&", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        out.append(contentsOf: "\\u".unicodeScalars)
        out.append(contentsOf: String(repeating: "0", count: 4 - digits.count).unicodeScalars)
        out.append(contentsOf: digits.unicodeScalars)
      default: out.append(scalar)
      }
    }
    out.append("\"")
    return String(out)
  }
}
