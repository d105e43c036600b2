import Diagnostics
import Markdown
import Practice

extension Rule {
  static let site10 = Rule(
    "SITE-10", .pages, "sentences and paragraphs are short", basis: .goodPractice,
    source: Source(
      "NHS digital service manual, how we write",
      address: "https://service-manual.nhs.uk/content/how-we-write"),
    severity: .advice,
    isTimeless: true,
    why: "Short sentences are read to their end, by people who are ill or worried too.",
    fix: "Keep sentences to 25 words and paragraphs to three sentences.",
    examples: Examples(
      met: "We look at every request on the day. We will call you back.",
      notMet: "Requests which are received by the surgery will be looked at on the day on which "
        + "they arrive by one of our clinicians, who will then contact you by telephone in order "
        + "to arrange whatever may be necessary.")
  ) { context in
    context.judgingPages { page in
      page.allTexts.flatMap(\.paragraphs).flatMap { problems(with: $0, on: page) }
    }
  }

  private static let mostWords = 25
  private static let mostSentences = 3

  private static func problems(with paragraph: Paragraph, on page: SitePage) -> [Shortfall] {
    let sentences = Sentences(of: paragraph.words).all
    var problems = sentences.filter { $0.words > mostWords }.map { sentence in
      let words = paragraph.words[sentence.range]
      let beginning = words.firstWords(4)
      return Shortfall(
        "the sentence that begins `\(String(decoding: beginning, as: UTF8.self))` has "
          + "\(sentence.words) words",
        help: "make two sentences of it, each of \(mostWords) words or fewer",
        at: page.place(of: beginning, in: paragraph.place))
    }
    if sentences.count > mostSentences {
      problems.append(
        Shortfall(
          "this paragraph has \(sentences.count) sentences",
          help: "part it with an empty line: \(mostSentences) sentences are enough for one",
          at: paragraph.place))
    }
    return problems
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstWords(_ count: Int) -> ArraySlice<UInt8> {
    var spaces = 0
    return prefix { byte in
      if byte == UInt8(ascii: " ") { spaces += 1 }
      return spaces < count
    }
  }
}
