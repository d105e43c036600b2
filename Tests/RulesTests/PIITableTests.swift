import Diagnostics
import Rules
import Testing

private func table(_ text: String) -> [String: String] { ["files/survey.csv": text] }

/// PII-06: tables in `files/` hold numbers, nothing of single people.
@Suite struct PIITableTests {
  static let pii06: [RuleCase] = [
    .notMet(
      "those who came", table("Attendee,Age band\nJoan Brown,45\nPeter Smith,55\n"),
      says: ["holds names of people"]),
    .notMet(
      "names of participants", table("Participant name,Age\nZbigniew Kowalczyk,45\n"),
      says: ["holds names of people"]),
    .notMet(
      "names under a heading of its own", table("Seat,Place\nJoan Brown,1\nMrs P Smith,2\n"),
      says: ["holds names of people"]),
    .notMet(
      "a question answered in sentences",
      table("Q,What would make it better?\n1,Phones\n2,The receptionist was rude to my mother\n"),
      says: ["own words"]),
    .met(
      "names of places and medicines",
      table("Practice name,Medicine name,List\nElm Road Surgery,Amoxicillin,9203\n")),
    .notMet(
      "Microsoft Forms",
      table(
        "\u{FEFF}ID,Start time,Completion time,Email,Name,How easy?\r\n"
          + "1,1/2/14,1/2/14,joan@brown.example,Joan Brown,Easy\r\n"),
      says: [
        "2: the column `Email` holds email addresses", "2: the column `Name` holds names of people",
      ]),
    .notMet(
      "SurveyMonkey",
      table(
        "Respondent ID,Collector ID,IP Address,First Name,How?,Other\n,,,,Response,Open-Ended Response\n"
          + "1,2,192.0.2.17,,Easy,I waited for three weeks to see my own doctor\n"),
      says: [
        "3: the column `IP Address` holds IP addresses",
        "3: the column `Other` holds what people wrote in their own words",
      ]),
    .notMet(
      "Google Forms with a comment",
      table(
        "\"Timestamp\",\"Easy?\",\"Any other comments\"\n"
          + "\"2022/11/30 10:39:41 PM GMT+1\",\"Yes\",\"The desk was, on that day,\nnot kind\"\n"),
      says: ["2: the column `Any other comments` holds what people wrote"]),
    .notMet(
      "tabs, in a file called .TSV", ["files/list.TSV": "Surname\tAge\nBrown\t57\n"],
      says: ["2: the column `Surname` holds names of people"]),
    .notMet(
      "semicolons", table("Name;Age\nJoan Brown;57\n"), says: ["`Name` holds names"]),
    .met(
      "typed by hand",
      table(
        "question,answer,people\nHow easy is it to see the doctor or nurse of your choice?,Yes,211\n"
      )),
    .met(
      "patients registered",
      table(
        "PUBLICATION,EXTRACT_DATE,TYPE,ORG_CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
          + "GP_PRAC_PAT_LIST,01APR2014,GP,Z99001,ZX4 1AB,FEMALE,ALL,4688\n")),
    .met("the names of clinics", table("Name,Opening\nBlood tests,9am\nFlu clinic,10am\n")),
    .met(
      "days and events",
      table("Name,Date\nChristmas Day,25 December 2014\nGood Friday,18 April 2014\n")),
    .met(
      "the names of services",
      table("Name,Opening\nBlood Tests,9am\nTravel Vaccines,10am\nAsthma,11am\nBaby checks,2pm\n")),
    .met(
      "contacts that are teams", table("Contact,Phone\nReception,01632 960101\nDispensary,111\n")),
    .notMet(
      "two rows of names, one of them foreign",
      table("Name,Job\nZbigniew Kowalczyk,1\nOluwaseun Adeyemi,2\n"), says: ["names of people"]),
    .notMet(
      "names and a team", table("Name,Job\nReception,1\nZbigniew Kowalczyk,1\nOlu Adeyemi,2\n"),
      says: ["3: the column `Name` holds names of people"]),
    .notMet(
      "names in small letters", table("Name,Seat\njoan brown,1\n"), says: ["names of people"]),
    .notMet("names in capitals", table("Name,Age\nKOWALCZYK,57\n"), says: ["names of people"]),
    .notMet(
      "surnames of those who answered", table("Name,Answer\nKowalczyk,Yes\nNowak,No\n"),
      says: ["names of people"]),
    .met("other single words", table("Name,Strength\nAmoxicillin,500mg\nAudiology,2\n")),
    .notMet("surname first", table("Name,Seat\n\"Brown, Joan\",1\n"), says: ["names of people"]),
    .notMet(
      "a person among services", table("Name,Seat\nBlood tests,1\nMrs J Brown,2\n"),
      says: ["3: the column `Name` holds names of people"]),
    .met("the names of pharmacies", table("Name,Phone\nElm Road Pharmacy,01632 960900\n")),
    .met(
      "an export whose people are anonymous",
      table("ID,Start time,Email,Name,How?\n1,1/2/14,anonymous,,Easy\n2,1/2/14,anonymous,,Hard\n")),
    .met(
      "what we did",
      table(
        "You said,We did\nWe wait too long on the phone in the morning every day,A second person answers\n"
      )),
    .met("a version is no address of a computer", table("Program,Version\nsitegen,1.0.0\n")),
    .notApplicable("no tables", ["p.md": file("page", "title: A page", body: "\na,b,c")]),
  ]

  @Test(arguments: pii06) func tablesAreOfNumbers(_ rule: RuleCase) throws {
    try rule.check("PII-06")
  }

  @Test func tableOfUTF16() {
    let text = "Email\tAge\r\njoan@brown.example\t57\r\n"
    let bytes: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let judged = InMemory(bytes: ["files/list.csv": bytes])
    #expect(judged.findings(of: "PII-06") == ["2: the column `Email` holds email addresses"])
    #expect(judged.verdicts.findings.contains { $0.rule == "PII-06" && $0.severity == .error })
  }
}
