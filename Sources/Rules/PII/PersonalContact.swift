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

  /// UK mobile numbers: 07 or +44 7, and nine digits more, with a blank, a hyphen or the like between
  /// some of them.
  static func mobiles(in text: String) -> [String] {
    var found: [String] = []
    var last: Character?
    var rest = text[...]
    while let character = rest.first {
      if !(last?.isASCIIDigit ?? false), let (mobile, after) = mobile(at: rest) {
        found.append(mobile)
        last = "0"
        rest = after
      } else {
        last = character
        rest = rest.dropFirst()
      }
    }
    return found
  }

  /// The number that the text begins with, and what follows it.
  private static func mobile(at text: Substring) -> (String, Substring)? {
    let prefixes = ["+44", "0044", "0"]
    guard let prefix = prefixes.first(where: text.hasPrefix) else { return nil }
    var digits = "0"
    var rest = text.dropFirst(prefix.count)
    while digits.count < 11, let next = rest.first {
      if next.isASCIIDigit {
        // `+44 (0)7700 900123`
        if digits != "0" || next != "0" || prefix == "0" { digits.append(next) }
        rest = rest.dropFirst()
      } else {
        let separator = rest.prefix { " -.()\u{A0}".contains($0) }
        guard (1...2).contains(separator.count) else { return nil }
        rest = rest.dropFirst(separator.count)
      }
    }
    let isWhole = digits.count == 11 && digits.hasPrefix("07") && rest.first?.isASCIIDigit != true
    return isWhole ? (digits, rest) : nil
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
    if names.contains(where: Self.isOffice) { return false }
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
    "group", "surgery", "practice", "medical", "clinic", "reception", "enquir",
    "admin", "office", "contact", "hello", "chair", "secretary", "manager", "health", "patient",
    "participation",
  ]

  /// Short words, which stand in the middle of many a name: `rainford`, `steamson`.
  private static let shortOffices = ["ppg", "prg", "info", "team"]

  private static func isOffice(_ name: String) -> Bool {
    offices.contains { name.contains($0) }
      || shortOffices.contains { name.hasPrefix($0) || name.hasSuffix($0) }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
