import Calendar
import Rules

/// Tells from what stands in a cell that it points at a single person.
enum PersonalContents {
  static func reason(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    if bytes.contains(UInt8(ascii: "@")), !PersonalContact.emails(in: text.lowercased()).isEmpty {
      return "email addresses"
    }
    if isInternetAddress(bytes) { return "IP addresses" }
    if !NHSNumber.all(in: bytes).isEmpty { return "NHS numbers" }
    if holdsPhoneNumber(bytes) { return "phone numbers" }
    if holdsPostcode(text) { return "addresses" }
    if isDate(text) { return "dates" }
    return nil
  }

  /// Four numbers with dots, or groups of hexadecimal digits with colons.
  private static func isInternetAddress(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
      let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return parts.count == 4 && parts.allSatisfy { (1...3).contains($0.count) }
    }
    let colons = bytes.count { $0 == UInt8(ascii: ":") }
    return (2...7).contains(colons) && bytes.count <= 39
      && bytes.allSatisfy { $0 == UInt8(ascii: ":") || $0.isHexDigit }
  }

  /// Ten digits or eleven that begin with 0, +44 or 0044, whatever blanks stand among them.
  private static func holdsPhoneNumber(_ bytes: [UInt8]) -> Bool {
    var digits: [UInt8] = []
    for byte in bytes + [0] {
      if byte.isDigit {
        digits.append(byte)
      } else if !(byte == .space || byte == .hyphen || byte == UInt8(ascii: "(")
        || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "+"))
      {
        if isPhoneNumber(digits) { return true }
        digits = []
      }
    }
    return false
  }

  private static func isPhoneNumber(_ digits: [UInt8]) -> Bool {
    let isNational = digits.first == UInt8(ascii: "0") && (10...11).contains(digits.count)
    return isNational || digits.starts(with: "44".utf8) && digits.count == 12
      || digits.starts(with: "0044".utf8) && digits.count == 14
  }

  /// `HX1 5AX`: one or two letters, a digit or two, and digit letter letter.
  private static func holdsPostcode(_ text: String) -> Bool {
    let words = text.uppercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    for (index, word) in words.enumerated() {
      let whole = Array(word.utf8)
      if (5...7).contains(whole.count), isPostcode(whole.dropLast(3), whole.suffix(3)) {
        return true
      }
      if index > 0, whole.count == 3, isPostcode(Array(words[index - 1].utf8)[...], whole[...]) {
        return true
      }
    }
    return false
  }

  private static func isPostcode(_ out: ArraySlice<UInt8>, _ into: ArraySlice<UInt8>) -> Bool {
    let area = out.prefix { $0.isLetter }
    let district = out.dropFirst(area.count)
    return (1...2).contains(area.count) && (1...2).contains(district.count)
      && district.first?.isDigit == true && into.count == 3 && into.first?.isDigit == true
      && into.dropFirst().allSatisfy { $0.isLetter }
  }

  private static func isDate(_ text: String) -> Bool {
    guard text.utf8.contains(where: \.isDigit), text.utf8.count <= 40 else { return false }
    if case .day? = try? LooseDate(reading: text) { return true }
    return AnswerTime(text) != nil
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let hyphen = UInt8(ascii: "-")
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
