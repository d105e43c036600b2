import Calendar

extension FieldType where Value == String {
  /// A phone number, with its spaces as typed.
  package static var phone: FieldType {
    line("a phone number", example: "01632 960101", standIn: "") { typed throws(Misread) in
      try phoneNumber(typed)
    }
  }

  /// A postcode in capitals, with its space.
  package static var postcode: FieldType {
    line("a postcode", example: "AB1 2EF", standIn: "") { typed throws(Misread) in
      let code = Array(typed.uppercased().utf8.filter { $0 != UInt8(ascii: " ") })
      guard isPostcode(code) else {
        throw Misread(
          "\(Misread.quoted(typed)) is not a postcode", help: "write it like `AB1 2EF`")
      }
      return String(decoding: code.dropLast(3) + " ".utf8 + code.suffix(3), as: UTF8.self)
    }
  }
}

private func phoneNumber(_ typed: String) throws(Misread) -> String {
  let number = Array(withoutExtension(typed).utf8)
  func misread(_ why: String, help: String) -> Misread {
    Misread("\(Misread.quoted(typed)) is not a phone number\(why)", help: help)
  }
  let digits = number.filter(\.isDecimal)
  let rest = number.filter { !$0.isDecimal }
  let plus = UInt8(ascii: "+")
  guard rest.allSatisfy({ " ()-.+".utf8.contains($0) }), !rest.contains(plus) || number[0] == plus
  else { throw misread("", help: "write one number, like `01632 960101`") }
  if number.first == plus {
    guard (8...15).contains(digits.count) else {
      throw misread(", as it has \(digits.count) digits", help: "write it like `+44 1632 960101`")
    }
    return typed
  }
  let isUKNumber = digits.first == UInt8(ascii: "0") && (10...11).contains(digits.count)
  // 111, 999, 116 123
  let isShort = [3, 6].contains(digits.count) && digits.first != UInt8(ascii: "0")
  guard isUKNumber || isShort else {
    let isWithoutZero = [9, 10].contains(digits.count) && digits.first != UInt8(ascii: "0")
    throw misread(
      isWithoutZero ? ", as it does not begin with 0" : ", as it has \(digits.count) digits",
      help: isWithoutZero
        ? "write \(Misread.quoted("0" + typed))" : "write all of it, like `01632 960101`")
  }
  return typed
}

/// `01632 960101 ext 2` without its end.
private func withoutExtension(_ typed: String) -> String {
  let words = typed.lowercased().split(separator: " ")
  for mark in ["extension", "ext", "ext.", "x"] {
    if words.count > 2, words[words.count - 2] == mark, words[words.count - 1].isDigits {
      return words.dropLast(2).joined(separator: " ")
    }
    if let last = words.last, words.count > 1, last.hasPrefix(mark),
      last.dropFirst(mark.count).isDigits
    {
      return words.dropLast().joined(separator: " ")
    }
  }
  return typed
}

/// The form of a postcode without its space: `DH44RB`, `SW1A1AA`.
private func isPostcode(_ code: [UInt8]) -> Bool {
  guard (5...7).contains(code.count) else { return false }
  let shape = String(code.map { $0.isLetter ? "A" : $0.isDecimal ? "9" : "?" })
  let shapes: Set = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"]
  return shapes.contains(String(shape.dropLast(3))) && shape.hasSuffix("9AA")
    && !code.suffix(2).contains { "CIKMOV".utf8.contains($0) }
}
