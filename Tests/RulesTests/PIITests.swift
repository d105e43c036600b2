import Diagnostics
import Rules
import Testing

private func minutes(_ body: String, fields: String = "") -> [String: String] {
  ["m.md": file("minutes", "date: 2014-03-11\nstatus: agreed\(fields)", body: "\n" + body)]
}

private func page(_ body: String) -> [String: String] {
  ["p.md": file("page", "title: A page", body: "\n" + body)]
}

@Suite struct PIITests {
  static let births = [
    "Jane Smith, born 3 May 1957, asked for an earlier appointment.",
    "Mrs Okafor (DOB 03/05/57) was not seen.",
    "Patient: Zbigniew Kowalczyk, date of birth: 3rd May 1957.",
    "D.O.B. 1957-05-03 Jane Smith",
    "| Jane Smith | DOB | 3.5.1957 |",
    "Joan Brown was born on May 3, 1957.",
  ]

  @Test(arguments: births) func birthIsFound(_ text: String) {
    #expect(
      InMemory(page(text)).findings(of: "PII-02") == ["6: a date of birth stands beside a name"])
  }

  static let noBirths = [
    "Tell us your name and your date of birth, please.",
    "Men born on or after 2 September 1952 can have the vaccine. Ask NHS England.",
    "Babies born after 1 July 2024 get it at Elm Road Surgery.",
    "Dr Jane Smith joined the practice on 3 May 1997.",
    "The surgery opened on 5 July 1948.",
    "Bring your date of birth to Hill Surgery by 3 May 2026.",
    "If you were born between 2 September 1942 and 1 August 1952, ask at the front desk.",
  ]

  @Test(arguments: noBirths) func harmlessDate(_ text: String) throws {
    let judged = InMemory(page(text))
    try #require(judged.mistakes.isEmpty)
    #expect(judged.findings(of: "PII-02").isEmpty)
    #expect(judged.judgement(of: "PII-02")?.verdict == .met)
  }

  static let pii03: [RuleCase] = [
    .notMet(
      "an address of her own", minutes("Write to joan.brown57@gmail.com."),
      says: ["7: this looks like somebody's own email address"]),
    .notMet(
      "an address with a name", minutes("Write to <joan.brown@brownfamily.co.uk>."),
      says: ["email address"]),
    .notMet(
      "a mobile", minutes("Ring 07700 900123."), says: ["7: this looks like somebody's own mobile"]),
    .notMet("a mobile and a note", minutes("Ring 07700 900123 (9am to noon)."), says: ["mobile"]),
    .notMet("a mobile and a dash", minutes("Ring 07700 900123 - 2 seats left."), says: ["mobile"]),
    .notMet("a mobile and a number", minutes("Ring 07700 900123. 3 came."), says: ["mobile"]),
    .notMet("a number and a mobile", minutes("Room 4 07700 900123."), says: ["mobile"]),
    .notMet("two mobiles", minutes("07700 900123, 07700 900456"), says: ["mobile", "mobile"]),
    .met("a longer number", minutes("Card 4929 0770 0900 1234, form 5077009001234.")),
    .notMet(
      "a name with a word of offices in it", minutes("Write to john.rainford@gmail.com."),
      says: ["email address"]),
    .notMet("a mobile from abroad", minutes("Ring +44 (0)7700-900 123."), says: ["mobile"]),
    .notMet(
      "in a field", minutes("", fields: "\nchair: ring 07700900123"),
      says: ["5: this looks like somebody's own mobile number"]),
    .met("the group's mailbox", minutes("Write to hill.ppg@gmail.com or ring 01632 960100.")),
    .met("a public body", minutes("Write to jane.smith@nhs.net or joe.bloggs@anytown.gov.uk.")),
    .met(
      "the practice's own mobile",
      minutes("Ring 07700 900100.").merging([
        "practice.md": "---\nkind: practice\nname: Hill\nphone: 07700 900100\n---\n"
      ]) { first, _ in first }),
    .met("long numbers", minutes("Order 107700900123, and 0770090012.")),
    .notApplicable("outside minutes", page("Write to joan.brown57@gmail.com.")),
  ]

  @Test(arguments: pii03) func contactsAreOfficial(_ rule: RuleCase) throws {
    try rule.check("PII-03")
  }

  static let pii04: [RuleCase] = [
    .notMet(
      "a name, and doctors elsewhere in the sentence",
      minutes("Joan Brown said that the doctors are often late."), says: ["7: this looks"]),
    .notMet(
      "a name, and a GP in the question", minutes("Joan Brown asked why no GP was free."),
      says: ["7: this looks"]),
    .met(
      "staff by what they are",
      minutes(
        "Mary Green, practice manager, spoke first. Then Joan Brown (practice nurse) and our nurse "
          + "Peter Smith. Ann White is our new receptionist. The practice manager, Mrs Hall, left.")
    ),
    .notMet(
      "a list of names", minutes("Present: Joan Brown, Zbigniew Kowalczyk and P. Smith"),
      says: ["7: this looks like the full name of a patient", "7: this", "7: this"]),
    .notMet(
      "a list under a heading", minutes("## Present\n\n- Joan Brown (Chair)\n- Zara Okafor\n"),
      says: ["9: ", "10: "]),
    .notMet(
      "lines under a label", minutes("**Apologies**\nJoan Brown\nTomasz Wielgor"),
      says: ["8: ", "9: "]),
    .notMet(
      "apologies", minutes("Apologies were received from Joan Brown."), says: ["7: "]),
    .notMet(
      "Mrs Brown said something", minutes("We talked. Mrs Brown was not happy."), says: ["7: "]),
    .notMet("Joan Brown said something", minutes("Joan Brown asked about parking."), says: ["7: "]),
    .notMet("a chair by name", minutes("", fields: "\nchair: Joan Brown"), says: ["5: "]),
    .notMet(
      "somebody who will do it",
      minutes("", fields: "\nactions:\n  - id: 1\n    what: A poster\n    who: Joan Brown"),
      says: ["8: "]),
    .met(
      "roles and numbers",
      minutes(
        "Present: 12 members, the practice manager and a GP\n\nApologies: JB, P.S. and two others",
        fields: "\nchair: Chair of the patient group\npresent_members: 12")),
    .met(
      "staff",
      minutes("Present: Dr Jane Smith, Sarah Jones (practice manager), Ann Hill, practice nurse")),
    .met("staff under their own label", minutes("Practice staff present: Sarah Jones, Ann Hill")),
    .met(
      "staff whom the site names",
      minutes("Present: Sarah Jones\n\nSarah Jones showed the answers. Mrs Jones was thanked.")
        .merging(["team/s.md": file("person", "name: Sarah Jones\njob: Practice manager")]) {
          first, _ in
          first
        }),
    .met(
      "a role beside the name",
      minutes("The practice manager, Sarah Jones, showed the answers. Our nurse Ann Hill spoke.")),
    .met(
      "places and bodies",
      minutes(
        "We met at Victoria Road Library. St John Ambulance and James Street Surgery came. "
          + "Healthwatch England wrote. Present arrangements will go on. "
          + "Do not miss Dementia Awareness Week at Mary Seacole House.")),
    .met(
      "roles of every sort",
      minutes(
        "Present: Reception Lead\n\nPresent: Office Supervisor, Operations Manager, Business Partner\n\n"
          + "Apologies: Practice Nurse, Carers Lead, Treasurer\n\n"
          + "Present: Patient Liaison Officer, IT Lead\n\nApologies: Finance Director, Head Receptionist\n\n"
          + "Present: Local Councillor, Parish Clerk\n\n## Present\n\n- Founder Member\n- Care Coordinator\n"
          + "- Data Quality Lead\n- Social Prescriber\n- First Contact Physio\n- Minutes Secretary\n"
      )),
    .met(
      "organisations",
      minutes("Present: Healthwatch Kent, Carers First, Marie Curie, Age UK, Citizens Advice")),
    .met(
      "names that are history or stand on a door",
      minutes(
        "The surgery moved here on 3 May 1957, when John Snow was mayor.\n\n"
          + "Peter Pan Nursery opened on 3 May 1957.\n\nThanks to Macmillan and Marie Curie.")),
    .notMet(
      "people beside roles",
      minutes(
        "Present: Reception Lead, Joan Brown, IT Lead, Peter Smith (Treasurer), Mrs Amina Patel\n\n"
          + "Thanks to Mary Green. Ann White, Carers Lead of the group, spoke."),
      says: ["7: ", "7: ", "7: ", "9: ", "9: "]),
    .notMet(
      "people who are called like a place or a job",
      minutes("Present: Ann Clerk, Zbigniew Marie, Peter Lead, Mary Kent"),
      says: ["7: ", "7: ", "7: ", "7: "]),
    .met("apologies of nobody", minutes("Apologies: none.")),
    .notApplicable("outside minutes", page("Joan Brown asked about parking.")),
  ]

  @Test(arguments: pii04) func minutesNameNobody(_ rule: RuleCase) throws {
    try rule.check("PII-04")
  }

  @Test func namesAreNotRepeated() {
    let judged = InMemory(minutes("Present: Joan Brown"))
    #expect(judged.findings(of: "PII-04").allSatisfy { !$0.contains("Brown") })
  }

  @Test func smallNumbersAreAdvice() throws {
    let judged = InMemory([
      "p.md": file(
        "profile",
        "year: 2013/14\nmembers: 8\nsex: |\n  Sex | Patients | Members\n  Men | 3936 | 3\n  Women | 3486 | 5"
      ),
      "f.md": file("feedback", "month: March 2014\nanswers: {Good: 96, Poor: 2}"),
      "s.md": file(
        "survey",
        "year: 2013/14\nanswered: 40\nquestions:\n  - {id: q1, ask: Easy, answers: {Yes: 30, No: 10}}"
      ),
    ])
    try #require(judged.mistakes.isEmpty)
    #expect(
      judged.findings(of: "PII-05")
        == [
          "4: small numbers among the answers are not shown, so that nobody can be recognised",
          "5: small numbers under `Sex` are not shown, so that nobody can be recognised",
        ])
    #expect(judged.judgement(of: "PII-05")?.verdict == .met)
    #expect(
      judged.verdicts.findings.filter { $0.rule == "PII-05" }.allSatisfy { $0.severity == .advice })
  }

  @Test func nothingSmall() {
    #expect(InMemory([:]).findings(of: "PII-05").isEmpty)
  }
}
