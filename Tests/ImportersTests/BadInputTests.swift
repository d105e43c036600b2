import Importers
import Testing

/// Input that cannot be taken over: a sentence that names the row and the column.
@Suite struct BadInputTests {
  @Test(arguments: [
    ("", "1: this file is empty | "),
    ("\n\n", "1: this file is empty | "),
    (
      "PK\u{3}\u{4}abc",
      "1: this is a workbook of Excel or the like, not a CSV file | open it, choose Save as"
    ),
    ("%PDF-1.7", "1: this is a PDF"),
    ("a,b\n1,2\n", "1: row 1, column 1: these are not the headings of a survey export"),
    ("Timestamp,How?\n", "1: row 1 has headings, but no answers stand below it"),
    (
      "Timestamp,How?\n,Response\n2025/11/30 10:39:41,Yes\n",
      "2: row 2 has no date in column 1 (`Timestamp`), so it is no answer; one row of headings is "
        + "expected"
    ),
    (
      "Timestamp,How?\n2025/11/30 10:39:41,Yes\n2025/11/30 10:39:41,Yes,and more\n",
      "3: row 3 has 3 columns, but row 1 has 2: column 3 is one too many"
    ),
    (
      "Timestamp,How?,Why?\n2025/11/30 10:39:41,Yes\n",
      "2: row 2 has 2 columns, but row 1 has 3: column 3 is missing"
    ),
    ("Timestamp,\"How?\n2025/11/30,Yes\n", "1: the quotes that open on line 1 are never closed"),
    (
      "Timestamp,Email\n2025/11/30 10:39:41,a@b.example\n",
      "1: no question is left in row 1"
    ),
    ("ORG_CODE,SEX,AGE,NUMBER_OF_PATIENTS\n", "1: this is NHS England's file"),
    ("question,answer,people\n", "1: row 1 has headings"),
    (
      "question,answer,people\nHow?,Good,many\n",
      "2: row 2, column 3 (`people`): `many` is not a number"
    ),
    (
      "question,answer,people\nHow?,Good,10\n,Bad,5\nanswered,,12\n",
      "2: row 2, column 3 (`people`): the answers to `How?` add up to 15, but 12 answered by row "
        + "`answered`"
    ),
    (
      "question,answer,people,type\nHow?,Good,10,many\n,Bad,13,\nanswered,,12,\n",
      "2: row 2, column 3 (`people`): the answers to `How?` have one of 13, but 12 answered"
    ),
    (
      "question,answer,people\nHow?,Good,10\n,good,5\n",
      "3: row 3, column 2 (`answer`): `good` is here a second time"
    ),
    (
      "question,answer,people\n,Good,10\n",
      "2: row 2, column 1 (`question`): the question is missing"
    ),
    (
      "question,answer,people\nHow?,Total,10\n",
      "2: row 2, column 2 (`answer`): `Total` is not an answer"
    ),
    (
      "Respondent ID,How?\n,Response\n,More\n1,Yes\n",
      "3: row 3 has nothing in column 1 (`Respondent ID`); this export has at most 2 rows"
    ),
  ])
  func isRefused(text: String, sentence: String) {
    let said = refusal { _ = try SurveyImport(text) }
    #expect(said.count == 1 && said[0].hasPrefix(sentence), "\(said)")
  }

  @Test func moreThanTheLimitsIsRefused() {
    let wide = "Timestamp" + String(repeating: ",q", count: 200) + "\n"
    #expect(refusal { _ = try SurveyImport(wide) }.first?.contains("at most 200") == true)
    let row = "2025/11/30,Yes\n"
    let long = "Timestamp,How?\n" + String(repeating: row, count: 100_000)
    #expect(
      refusal { _ = try SurveyImport(long) }.first?.hasPrefix("100001: row 100001 is one too many")
        == true)
    let heavy = String(repeating: "x", count: 10 << 20 | 1)
    #expect(refusal { _ = try SurveyImport(heavy) }.first?.contains("10 MiB") == true)
  }

  @Test func noCellOfSomebodyIsInAMessage() {
    let text = "Timestamp,Name,How?\n2025/11/30 10:39:41,Aveline Quarmby\n"
    #expect(!refusal { _ = try SurveyImport(text) }.joined().contains("Quarmby"))
  }
}
