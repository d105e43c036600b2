/// A time as it is typed: `6` may be in the morning or in the evening, `18:30` and `6:30pm` not.
struct TypedTime {
  /// Minutes after midnight, the earlier first where two are possible.
  let candidates: [Int]
  /// True where am, pm or a name was typed with it.
  let saysHalf: Bool

  /// The time that the reader stands at; nil where it stands at something else.
  init?(_ reader: inout TokenReader) {
    let start = reader.position
    guard let time = Self.named(&reader) ?? Self.numbered(&reader) else {
      reader.back(to: start)
      return nil
    }
    self = time
  }

  private init(_ candidates: [Int], saysHalf: Bool) {
    self.candidates = candidates
    self.saysHalf = saysHalf
  }

  private static func named(_ reader: inout TokenReader) -> TypedTime? {
    let start = reader.position
    _ = reader.take([.number(12, digits: 2)])
    if reader.take([.word("noon"), .word("midday")]) { return TypedTime([720], saysHalf: true) }
    if reader.take([.word("midnight")]) { return TypedTime([0], saysHalf: true) }
    reader.back(to: start)
    return nil
  }

  private static func numbered(_ reader: inout TokenReader) -> TypedTime? {
    guard let (hour, minute, isWritten24) = digits(&reader) else { return nil }
    switch half(&reader) {
    case "a" where hour <= 12: return TypedTime([hour % 12 * 60 + minute], saysHalf: true)
    case "a": return nil
    case "p" where (1...23).contains(hour):
      return TypedTime([(hour % 12 + 12) * 60 + minute], saysHalf: true)
    case "p": return nil
    default:
      let saysHours = reader.take([.word("hrs"), .word("hr"), .word("h"), .word("hours")])
      let minutes = hour * 60 + minute
      // 12 without more is noon; an hour from 1 to 11 could be either half's.
      let isOpen = (1...11).contains(hour) && !isWritten24 && !saysHours
      return TypedTime(isOpen ? [minutes, minutes + 720] : [minutes], saysHalf: false)
    }
  }

  /// `8`, `8:30`, `8.30`, `0830`, `08:30:00`.
  private static func digits(_ reader: inout TokenReader) -> (Int, Int, isWritten24: Bool)? {
    guard let first = reader.takeNumber() else { return nil }
    if first.digits == 4 {
      let (hour, minute) = first.value.quotientAndRemainder(dividingBy: 100)
      return isTime(hour, minute) ? (hour, minute, true) : nil
    }
    guard first.digits <= 2 else { return nil }
    let isWritten24 = first.digits == 2 && first.value < 10
    guard reader.take([.mark(":"), .mark(".")]) else {
      return isTime(first.value, 0) ? (first.value, 0, isWritten24) : nil
    }
    guard let minute = reader.takeNumber(), minute.digits == 2, isTime(first.value, minute.value)
    else { return nil }
    if reader.next == .mark(":"), reader.afterNext == .number(0, digits: 2) {
      reader.skip()
      reader.skip()
    }
    return (first.value, minute.value, isWritten24)
  }

  private static func isTime(_ hour: Int, _ minute: Int) -> Bool {
    (0...23).contains(hour) && (0...59).contains(minute) || hour == 24 && minute == 0
  }

  /// `a` or `p` of `am`, `a.m.`, `pm`; nothing is taken where there is none.
  private static func half(_ reader: inout TokenReader) -> String? {
    if reader.take([.word("am")]) { return "a" }
    if reader.take([.word("pm")]) { return "p" }
    let start = reader.position
    if let letter = reader.takeWord(), letter == "a" || letter == "p",
      reader.take([.mark(".")]), reader.take([.word("m")])
    {
      _ = reader.take([.mark(".")])
      return letter
    }
    reader.back(to: start)
    return nil
  }
}

extension ClockTime {
  /// The time that is typed: `18:30`, `6:30pm`, `8am`, `noon`.
  package init(reading typed: String) throws(Misread) {
    var reader = TokenReader(typed)
    let quoted = Misread.quoted(typed)
    guard let time = TypedTime(&reader), reader.isAtEnd else {
      throw Misread("\(quoted) is not a time", help: "write it like `6:30pm`, `8am` or `18:30`")
    }
    let times = time.candidates.compactMap(ClockTime.init(minutes:))
    guard times.count == 1, let only = times.first else {
      throw Misread(
        "\(quoted) may be in the morning or in the evening",
        help: "write \(times.map { "`\($0.words)`" }.joined(separator: " or "))")
    }
    self = only
  }
}
