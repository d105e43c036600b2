extension TimeSpan {
  /// The hours of a day that are typed: `8am to 6:30pm`, `08:00-12:30, 14:00-18:30`, `24 hours`;
  /// none for `closed`. In the order of the day.
  package static func hours(reading typed: String) throws(Misread) -> [TimeSpan] {
    var reader = TokenReader(typed)
    let hours = try hours(&reader, typed)
    guard reader.isAtEnd else { throw misread(typed) }
    return hours
  }

  /// The hours that the reader stands at, up to what is no time.
  static func hours(_ reader: inout TokenReader, _ typed: String) throws(Misread) -> [TimeSpan] {
    reader.skipAll([.word("open"), .word("from")])
    if reader.take([.word("closed"), .word("shut")]) { return [] }
    if takeWholeDay(&reader) { return [wholeDay] }
    var spans: [TimeSpan] = []
    while let from = TypedTime(&reader) {
      guard reader.take([.mark("-"), .word("to"), .word("until"), .word("till")]) else {
        throw Misread(
          "\(Misread.quoted(typed)) has a time without the time it runs to", help: help)
      }
      guard let to = TypedTime(&reader) else { throw misread(typed) }
      spans.append(try span(from, to, typed))
      reader.skipAll([.mark(","), .mark(";"), .mark("/"), .mark("&"), .word("and")])
    }
    guard !spans.isEmpty else { throw misread(typed) }
    return try inOrder(spans)
  }

  private static func takeWholeDay(_ reader: inout TokenReader) -> Bool {
    let start = reader.position
    if reader.take([.number(24, digits: 2)]) {
      if reader.take([.word("hours"), .word("hour"), .word("hrs"), .word("h")]) { return true }
      if reader.take([.mark("/")]), reader.take([.number(7, digits: 1)]) { return true }
    }
    if reader.take([.word("all")]), reader.take([.word("day")]) { return true }
    reader.back(to: start)
    return false
  }

  /// Settles am and pm where one of the two times leaves them open: `8-6pm` begins in the morning,
  /// `2-6pm` in the afternoon.
  private static func span(_ from: TypedTime, _ to: TypedTime, _ typed: String)
    throws(Misread) -> TimeSpan
  {
    let spans = from.candidates.flatMap { begin in
      to.candidates.compactMap { end in TimeSpan(minutes: begin, end == 0 ? 1440 : end) }
    }
    let bothOpen = from.candidates.count > 1 && to.candidates.count > 1
    if !bothOpen, spans.count == 1 || to.saysHalf, let sameHalf = spans.last { return sameHalf }
    guard spans.isEmpty else {
      throw Misread(
        "\(Misread.quoted(typed)) does not say am or pm",
        help: "write \(spans.map { "`\($0.words)`" }.joined(separator: " or "))")
    }
    throw backwards(from, to, typed)
  }

  private static func backwards(_ from: TypedTime, _ to: TypedTime, _ typed: String) -> Misread {
    let begin = from.candidates[0]
    guard begin != to.candidates[0] else {
      return Misread(
        "\(Misread.quoted(typed)) ends when it begins",
        help: "write the time it ends at, or `24 hours`")
    }
    let later = TimeSpan(minutes: begin, to.candidates[0] + 720).map { "write `\($0.words)`; " }
    return Misread(
      "\(Misread.quoted(typed)) ends before it begins",
      help: (later ?? "") + "end a day's hours at `midnight`, and give the rest to the next day")
  }

  private static func inOrder(_ spans: [TimeSpan]) throws(Misread) -> [TimeSpan] {
    let sorted = spans.sorted { $0.from < $1.from }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where later.from < earlier.to {
      throw Misread(
        "`\(earlier.words)` and `\(later.words)` overlap",
        help: "make one of them end before the other begins, or write both as one")
    }
    return sorted
  }

  static func misread(_ typed: String) -> Misread {
    Misread("\(Misread.quoted(typed)) cannot be read as hours", help: help)
  }

  private static let help =
    "write them like `8am to 6:30pm`, `08:00-12:30, 14:00-18:30`, `closed` or `24 hours`"
}
