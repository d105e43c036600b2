/// Words that patients stumble over, each with plain ones that say the same.
enum PlainWords {
  /// Forms of a word or phrase, parted by `/`, and what to write instead.
  private static let table: [(avoid: String, plain: String)] = [
    ("accordingly", "so"),
    ("additional/additionally", "more"),
    ("adjacent to", "next to"),
    ("aforementioned", "this"),
    ("alleviate/alleviates/alleviating", "ease"),
    ("ambulatory", "able to walk"),
    ("amongst", "among"),
    ("analgesic/analgesics/analgesia", "painkiller"),
    ("ascertain/ascertained", "find out"),
    ("assist/assists/assisted/assisting/assistance", "help"),
    ("at this moment in time/at this point in time", "now"),
    ("cardiac", "heart"),
    ("cease/ceases/ceased", "stop"),
    ("cessation", "stopping"),
    ("clinician/clinicians", "doctor or nurse"),
    ("commence/commences/commenced/commencing/commencement", "start"),
    ("comprise/comprises/comprised", "be made up of"),
    ("consequently", "so"),
    ("contraindicated/contraindication/contraindications", "not safe for you"),
    ("discontinue/discontinued/discontinuing", "stop"),
    ("do not hesitate to/don't hesitate to", "please"),
    ("due to the fact that", "because"),
    ("elect to", "choose to"),
    ("endeavour/endeavours/endeavoured", "try"),
    ("enquire/enquires/enquired", "ask"),
    ("ensure/ensures/ensuring", "make sure"),
    ("facilitate/facilitates/facilitated", "help"),
    ("faeces/stool sample/stools", "poo"),
    ("following receipt of/upon receipt of", "when we get"),
    ("forthwith", "straight away"),
    ("fracture/fractures/fractured", "broken bone"),
    ("haemorrhage/haemorrhaging", "heavy bleeding"),
    ("hereby/herein/hereinafter", "leave it out"),
    ("hypertension/hypertensive", "high blood pressure"),
    ("immunisation/immunisations/immunise", "vaccination"),
    ("in accordance with", "by"),
    ("in excess of", "more than"),
    ("in lieu of", "instead of"),
    ("in order to", "to"),
    ("in respect of/with respect to", "about"),
    ("in the event of/in the event that", "if"),
    ("inform us of/notify/notifies/notified", "tell"),
    ("myocardial infarction", "heart attack"),
    ("notwithstanding", "even so"),
    ("numerous", "many"),
    ("obtain/obtains/obtained/obtaining", "get"),
    ("oncology", "cancer care"),
    ("paediatric/paediatrics", "children's"),
    ("per annum", "a year"),
    ("persons", "people"),
    ("phlebotomist/phlebotomy", "blood tests"),
    ("prior to", "before"),
    ("purchase/purchased/purchasing", "buy"),
    ("pursuant to", "under"),
    ("pyrexia/febrile", "high temperature"),
    ("regarding/with regard to/with regards to", "about"),
    ("renal", "kidney"),
    ("requisite", "needed"),
    ("service user/service users", "patients"),
    ("signpost/signposts/signposted/signposting", "tell people where to go"),
    ("stakeholder/stakeholders", "the people whom it concerns"),
    ("subsequent to", "after"),
    ("subsequently", "later"),
    ("sufficient", "enough"),
    ("terminate/terminated/termination of", "end"),
    ("urinate/urination/micturition", "pee"),
    ("utilise/utilised/utilising/utilisation", "use"),
    ("whilst", "while"),
  ]

  /// A word or phrase that stands in a text.
  struct Found: Equatable {
    let avoid: String
    let plain: String
    /// Of the text's bytes.
    let range: Range<Int>
  }

  private struct Phrase {
    let all: String
    let rest: [[UInt8]]
    let plain: String
  }

  /// Phrases by their first word.
  private static let phrases: [[UInt8]: [Phrase]] = {
    var phrases: [[UInt8]: [Phrase]] = [:]
    for entry in table {
      for form in entry.avoid.split(separator: "/") {
        let words = form.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)
        phrases[words[0], default: []].append(
          Phrase(all: String(form), rest: Array(words.dropFirst()), plain: entry.plain))
      }
    }
    return phrases
  }()

  /// Whether any phrase begins with a letter followed by another: most words are passed over so.
  private static let beginnings: [Bool] = {
    var beginnings = Array(repeating: false, count: 1 << 16)
    for word in phrases.keys { beginnings[pair(word[0], word[1])] = true }
    return beginnings
  }()

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first | 0x20) << 8 | Int(second | 0x20)
  }

  static func found(in text: ArraySlice<UInt8>) -> [Found] {
    var found: [Found] = []
    var isInWord = false
    for index in text.indices {
      let isLetter = isPartOfWord(text[index])
      defer { isInWord = isLetter }
      guard isLetter, !isInWord, index + 1 < text.endIndex,
        beginnings[pair(text[index], text[index + 1])]
      else { continue }
      let first = word(in: text, from: index)
      let phrase = phrases[small(text[first])]?
        .first { end(of: $0.rest, in: text, after: first.upperBound) != nil }
      guard let phrase, let end = end(of: phrase.rest, in: text, after: first.upperBound) else {
        continue
      }
      found.append(Found(avoid: phrase.all, plain: phrase.plain, range: index..<end))
    }
    return found
  }

  /// Where the last of `words` ends, if they come one after another.
  private static func end(
    of words: [[UInt8]], in text: ArraySlice<UInt8>, after start: Int
  ) -> Int? {
    var end = start
    for wanted in words {
      guard end < text.endIndex, text[end] == UInt8(ascii: " ") else { return nil }
      let next = word(in: text, from: end + 1)
      guard small(text[next]) == wanted else { return nil }
      end = next.upperBound
    }
    return end
  }

  private static func word(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int> {
    start..<(text[start...].firstIndex { !isPartOfWord($0) } ?? text.endIndex)
  }

  private static func small(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// A hyphen and what follows make another word.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }
}
