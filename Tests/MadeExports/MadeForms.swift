extension MadeExport {
  /// Every cell quoted, `Timestamp` first, choices joined by `;`.
  public static func googleForms(people: Int) -> MadeExport {
    let asks = MadeAsks()
    var rows = MadeRows()
    var dice = MadeDice()
    rows.add(
      ["Timestamp", asks.ease, asks.ways, asks.call, asks.age, asks.comment, "Email Address"],
      quotesAll: true)
    for number in 1...people {
      let person = MadePerson(number, &dice)
      rows.count(person, asks)
      let hour = 1 + number % 12
      let time = "2025/11/\(two(person.day)) \(hour):39:41 \(number % 2 == 0 ? "AM" : "PM") GMT"
      let ways = (person.ways + [person.other]).filter { !$0.isEmpty }.joined(separator: ";")
      rows.add(
        [time, person.ease, ways, person.call, person.age, person.comment, person.email],
        quotesAll: true)
    }
    return MadeExport(
      name: "google-forms.csv", bytes: rows.bytes, secrets: rows.secrets, counts: rows.counts,
      people: people)
  }

  /// No-break spaces in the headings, choices that each end with `;`, in Windows-1252.
  public static func microsoftForms(people: Int) -> MadeExport {
    let asks = MadeAsks(call: "Would you like us to call you back, if we’re busy?")
    var rows = MadeRows()
    var dice = MadeDice()
    func noBreak(_ text: String) -> String {
      text.split(separator: " ").joined(separator: "\u{A0}")
    }
    rows.add(
      [
        "ID", "Start time", "Completion time", "Email", "Name", noBreak(asks.ease),
        noBreak(asks.ways), noBreak(asks.call), asks.age, noBreak(asks.comment),
      ], end: "\r\n")
    for number in 1...people {
      let person = MadePerson(number, &dice)
      rows.count(person, asks)
      let day = "11/\(person.day)/25 10:\(two(number % 60))"
      let ways = (person.ways + [person.other]).filter { !$0.isEmpty }.map { $0 + ";" }.joined()
      rows.add(
        [
          "\(number)", "\(day):02", "\(day):58", person.email, "\(person.first) \(person.last)",
          person.ease, ways, person.call, person.age, person.comment,
        ], end: "\r\n")
    }
    let windows = String(decoding: rows.bytes, as: UTF8.self).unicodeScalars.map {
      scalar -> UInt8 in
      scalar == "’" ? 0x92 : UInt8(scalar.value)
    }
    return MadeExport(
      name: "microsoft-forms.csv", bytes: windows, secrets: rows.secrets, counts: rows.counts,
      people: people)
  }

  /// `question,answer,people`.
  public static func typedByHand(people: Int) -> MadeExport {
    let asks = MadeAsks()
    var counted = MadeRows()
    var dice = MadeDice()
    for number in 1...people {
      let person = MadePerson(number, &dice)
      counted.count(asks.ease, person.ease)
      counted.count(asks.call, person.call)
    }
    var rows = MadeRows()
    rows.add(["question", "answer", "people"])
    for (ask, answers) in counted.counts.sorted(by: { $0.key < $1.key }) {
      for (answer, number) in answers.sorted(by: { $0.key < $1.key }) {
        rows.add([ask, answer, "\(number)"])
      }
    }
    rows.add(["answered", "", "\(people)"])
    return MadeExport(
      name: "typed.csv", bytes: rows.bytes, secrets: [], counts: counted.counts, people: people)
  }
}

func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
