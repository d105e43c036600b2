extension MadeExport {
  /// Two rows of headings, a column for each option.
  public static func surveyMonkey(people: Int) -> MadeExport {
    let asks = MadeAsks()
    var rows = MadeRows()
    var dice = MadeDice()
    let about = [
      "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address",
      "First Name", "Last Name", "Custom Data 1",
    ]
    rows.add(
      about + [asks.ease, asks.ways, "", "", "", "", asks.call, asks.age, asks.comment])
    rows.add(
      about.map { _ in "" } + ["Response"] + MadePerson.ways
        + ["Other (please specify)", "Response", "Response", "Open-Ended Response"])
    for number in 1...people {
      let person = MadePerson(number, &dice)
      rows.count(person, asks)
      let day = "11/\(two(person.day))/2025 10:\(two(number % 60)):00 AM"
      let options = MadePerson.ways.map { person.ways.contains($0) ? $0 : "" }
      rows.add(
        [
          "\(11_800_000_000 + number)", "4001", day, day, person.internetAddress, person.email,
          person.first, person.last, "",
        ] + [person.ease] + options + [person.other, person.call, person.age, person.comment])
    }
    return MadeExport(
      name: "surveymonkey.csv", bytes: rows.bytes, secrets: rows.secrets, counts: rows.counts,
      people: people)
  }

  /// Three rows of headings, `@SQ@` for an apostrophe, `-` for no answer, and a byte order mark.
  public static func smartSurvey(people: Int) -> MadeExport {
    let asks = MadeAsks()
    var rows = MadeRows()
    var dice = MadeDice()
    func smart(_ text: String) -> String {
      text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "@SQ@")
    }
    let about = ["UserID", "UserNo", "Name", "Email", "Started", "Ended", "IP Address"]
    rows.add(
      about + [asks.ease] + MadePerson.ways.map { _ in asks.ways } + [asks.ways]
        + [smart(asks.call), asks.age, asks.comment], end: "\r\n")
    rows.add(
      about.map { _ in "" } + [""] + MadePerson.ways + ["Other (please specify)", "", "", ""],
      end: "\r\n")
    rows.add((0..<about.count + 9).map { _ in "" }, end: "\r\n")
    for number in 1...people {
      let person = MadePerson(number, &dice)
      rows.count(person, asks)
      let day = "\(two(person.day))/11/2025 10:\(two(number % 60))"
      func cell(_ text: String) -> String { text.isEmpty ? "-" : smart(text) }
      rows.add(
        [
          "\(90_000_000 + number)", "\(number)", "\(person.first) \(person.last)", person.email,
          day, day, person.internetAddress, cell(person.ease),
        ] + MadePerson.ways.map { cell(person.ways.contains($0) ? $0 : "") }
          + [cell(person.other), cell(person.call), cell(person.age), cell(person.comment)],
        end: "\r\n")
    }
    return MadeExport(
      name: "smartsurvey.csv", bytes: [0xEF, 0xBB, 0xBF] + rows.bytes, secrets: rows.secrets,
      counts: rows.counts, people: people)
  }

  /// NHS England's file with as many practices, Z00001 and following, of which one is known:
  /// 10 men and 11 women of each age.
  public static func register(practices: Int) -> [UInt8] {
    var text =
      "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,ORG_CODE,POSTCODE,SEX,AGE,"
      + "NUMBER_OF_PATIENTS\n"
    for practice in 1...practices {
      let digits = String(100_000 + practice).dropFirst()
      let start = "GP_PRAC_PAT_LIST,01APR2026,GP,00A,E38000001,Z\(digits),ZZ9 9ZZ"
      for (sex, number) in [("MALE", 10), ("FEMALE", 11)] {
        text += "\(start),\(sex),ALL,\(96 * number)\n"
        for age in 0...95 { text += "\(start),\(sex),\(age == 95 ? "95+" : "\(age)"),\(number)\n" }
      }
    }
    return Array(text.utf8)
  }
}
