import Calendar

extension FieldType where Value == String {
  package static var email: FieldType {
    line("an email address", example: "reception@example.org", standIn: "", literally: true) {
      typed throws(Misread) in
      if Array(typed.utf8).isEmailAddress { return typed }
      // `Reception <reception@example.org>`, `mailto:reception@example.org`
      let parts = typed.utf8.split { " <>,;:()[]\t\n".utf8.contains($0) }.map(Array.init)
      let meant = parts.filter(\.isEmailAddress).map { String(decoding: $0, as: UTF8.self) }
      throw Misread(
        "\(Misread.quoted(typed)) is not an email address",
        help: meant.count == 1
          ? "write only `\(meant[0])`" : "write one address, like `reception@example.org`")
    }
  }
}

extension [UInt8] {
  /// `name@site`, without the quotes and comments that mail allows and nobody uses.
  fileprivate var isEmailAddress: Bool {
    guard count <= 254, let at = firstIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else {
      return false
    }
    let words = self[..<at].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return Array(self[(at + 1)...]).isSiteName
      && words.allSatisfy { word in
        !word.isEmpty && word.allSatisfy { $0.isLetterOrDigit || "_%+-".utf8.contains($0) }
      }
  }

  /// Labels parted by dots, the last one no number: `www.example.org`.
  var isSiteName: Bool {
    let hyphen = UInt8(ascii: "-")
    let labels = split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard count <= 253, labels.count > 1, labels.last?.contains(where: \.isLetter) == true else {
      return false
    }
    return labels.allSatisfy { label in
      (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
        && label.allSatisfy { $0.isLetterOrDigit || $0 == hyphen }
    }
  }
}
