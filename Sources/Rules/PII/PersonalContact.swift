/// Finds email addresses and mobile numbers in text.
package struct PersonalContact: Equatable {
  enum Kind { case email, mobile }

  let kind: Kind
  /// In small letters; a number as its digits alone, from 0.
  let value: String
  /// From 1.
  let line: Int

  static func all(in text: String) -> [PersonalContact] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return zip(1..., lines).flatMap { number, line in
      let text = line.lowercased()
      return emails(in: text).map { PersonalContact(kind: .email, value: $0, line: number) }
        + mobiles(in: text).map { PersonalContact(kind: .mobile, value: $0, line: number) }
    }
  }

  package static func emails(in text: String) -> [String] {
    let words = text.split { !isAddressPart($0) }
    return words.compactMap { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let local = parts[0].drop { ".-+".contains($0) }
      let domain = String(parts[1].reversed().drop { ".-".contains($0) }.reversed())
      guard !local.isEmpty, domain.contains("."),
        domain.first?.isLetter ?? domain.first?.isNumber == true
      else { return nil }
      return "\(local)@\(domain)"
    }
  }

  /// UK mobile numbers: 07 or +44 7, and nine digits more.
  static func mobiles(in text: String) -> [String] {
    var found: [String] = []
    var digits = ""
    var rest = Substring(text + "\u{0}")
    while let character = rest.popFirst() {
      if character.isASCII, character.isNumber || character == "+" && digits.isEmpty {
        digits.append(character)
      } else if " -.()\u{A0}".contains(character), !digits.isEmpty {
        continue
      } else {
        if let mobile = mobile(digits) { found.append(mobile) }
        digits = ""
      }
    }
    return found
  }

  private static func mobile(_ typed: String) -> String? {
    var digits = typed[...]
    if digits.hasPrefix("+44") {
      digits = "0" + digits.dropFirst(3).drop { $0 == "0" }
    } else if digits.hasPrefix("0044") {
      digits = "0" + digits.dropFirst(4).drop { $0 == "0" }
    }
    return digits.hasPrefix("07") && digits.count == 11 ? String(digits) : nil
  }

  private static func isAddressPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "._%+-@".contains(character))
  }
}

extension PersonalContact {
  /// False for the mailbox of a practice, of a group or of an office.
  var isPersonal: Bool {
    guard kind == .email else { return true }
    let parts = value.split(separator: "@")
    guard parts.count == 2 else { return false }
    let names = parts[0].split { !$0.isLetter }.map(String.init)
    if names.contains(where: { name in Self.offices.contains { name.contains($0) } }) {
      return false
    }
    let domain = String(parts[1])
    if Self.freeMail.contains(where: { domain == $0 || domain.hasPrefix($0 + ".") }) { return true }
    // `jane.smith@` somewhere that is no public body.
    let isPublicBody = ["nhs.net", "nhs.uk", "gov.uk", "police.uk"].contains {
      domain == $0 || domain.hasSuffix("." + $0)
    }
    return !isPublicBody && names.count > 1
  }

  private static let freeMail = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "rocketmail",
    "icloud", "me.com", "mac.com", "aol", "btinternet", "btopenworld", "talktalk", "tiscali",
    "virginmedia", "virgin.net", "blueyonder", "ntlworld", "sky.com", "plusnet", "protonmail",
    "proton.me", "gmx", "mail.com", "tesco.net", "o2.co.uk", "orange.net", "wanadoo", "fsmail.net",
  ]

  private static let offices = [
    "ppg", "prg", "group", "surgery", "practice", "medical", "clinic", "reception", "enquir",
    "admin", "office", "info", "contact", "hello", "chair", "secretary", "team", "manager",
    "health", "patient", "participation",
  ]
}
