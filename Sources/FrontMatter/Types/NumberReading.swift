import Calendar

/// A number as people type it, with commas or spaces between its thousands.
struct TypedNumber {
  let figure: Figure

  init(_ typed: String, saysPercent: Bool = false) throws(Misread) {
    guard let (groups, decimals) = Self.parts(of: typed) else { throw .notANumber(typed) }
    guard groups.count == 1 || (1...3).contains(groups[0].utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else {
      throw Misread(
        "\(Misread.quoted(typed)) has a comma or a space where no thousand ends",
        help: "write it like `9,203`, with a point before decimals: `48.8`")
    }
    if !saysPercent, groups.count == 1, 1...3 ~= groups[0].utf8.count, groups[0] != "0",
      typed.utf8.suffix(4).first == UInt8(ascii: ".")
    {
      throw .pointForComma(groups[0], typed.suffix(3))
    }
    guard decimals.utf8.count <= 2 else {
      throw Misread(
        "\(Misread.quoted(typed)) has more than two decimals",
        help: "write \(Misread.quoted("\(groups.joined()).\(decimals.prefix(2))"))")
    }
    let hundredths = decimals + String(repeating: "0", count: 2 - decimals.utf8.count)
    guard let number = Int(groups.joined()), number < 1_000_000_000, let part = Int(hundredths)
    else {
      throw Misread(
        "\(Misread.quoted(typed)) is too large a number to be right",
        help: "write a number below a thousand million")
    }
    figure = Figure(hundredths: number * 100 + part)
  }

  /// The digits before the point, as commas and spaces part them, and those after it without the
  /// zeros at their end; nil where anything else is typed.
  static func parts(of typed: String) -> (groups: [Substring], decimals: String)? {
    let parts = typed.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count == 1 || parts[1].isDigits else { return nil }
    let groups = first.split(omittingEmptySubsequences: false) { $0 == "," || $0 == " " }
    guard groups.joined().isDigits else { return nil }
    var decimals = parts.count > 1 ? String(parts[1]) : ""
    while decimals.utf8.last == UInt8(ascii: "0") { decimals.removeLast() }
    return (groups, decimals)
  }
}

extension Int {
  /// How many people or things.
  init(people typed: String) throws(Misread) {
    let figure = try Figure(reading: typed)
    if figure.saysPercent {
      throw Misread(
        "\(Misread.quoted(typed)) is a percentage, but a whole number is wanted",
        help: "write how many, such as `9,203`")
    }
    guard let whole = figure.whole else {
      throw Misread(
        "\(Misread.quoted(typed)) is not a whole number", help: "write it without decimals")
    }
    self = whole
  }
}

extension Figure {
  /// `9,203`, `48.8`, `48.8%`, `48.8 per cent`.
  init(reading typed: String) throws(Misread) {
    for sign in ["%", "per cent", "percent"] where typed.lowercased().hasSuffix(sign) {
      let number = String(typed.dropLast(sign.count)).trimmed
      guard number.hasDigits else { break }
      let figure = try TypedNumber(number, saysPercent: true).figure
      guard figure.hundredths <= 10_000 else { throw .overHundred(typed) }
      self.init(hundredths: figure.hundredths, saysPercent: true)
      return
    }
    self = try TypedNumber(typed).figure
  }
}

extension Misread {
  static func overHundred(_ typed: String) -> Misread {
    Misread(
      "\(quoted(typed)) is more than 100%", help: "write a percentage from `0%` to `100%`")
  }

  /// `9.203`, as thousands are parted in other languages.
  fileprivate static func pointForComma(_ whole: Substring, _ rest: Substring) -> Misread {
    let decimals = "\(whole).\(rest.prefix(2))"
    return Misread(
      "\(quoted("\(whole).\(rest)")) has three digits after a point, as if it were a comma",
      help: "write \(quoted("\(whole),\(rest)")), or \(quoted(decimals)) if that is meant")
  }

  fileprivate static func notANumber(_ typed: String) -> Misread {
    let message = "\(quoted(typed)) is not a number"
    let folded = typed.folded
    if ["<", "fewer than ", "less than ", "under "].contains(where: folded.hasPrefix) {
      return Misread(
        message, help: "write the number itself; small numbers are hidden on the page")
    }
    if typed.utf8.first == UInt8(ascii: "-") {
      return Misread(message, help: "write a number from `0` upwards")
    }
    if typed.utf8.starts(with: "£".utf8) {
      return Misread(message, help: "write it without the `£`")
    }
    let numbers = typed.split { !"0123456789,.".contains($0) }.filter(\.hasDigits)
    if numbers.count == 1, TypedNumber.parts(of: String(numbers[0])) != nil {
      return Misread(message, help: "write only the number: \(Misread.quoted(String(numbers[0])))")
    }
    return Misread(message, help: "write it in figures, such as `9,203`")
  }
}

extension StringProtocol {
  /// One or more of 0 to 9, and nothing else.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy(\.isDecimal) }

  fileprivate var hasDigits: Bool { utf8.contains(where: \.isDecimal) }
}
