/// An export made after the description of its shape: the same bytes whenever it is made, with
/// people who do not exist.
public struct MadeExport: Sendable, CustomStringConvertible {
  public let name: String
  public let bytes: [UInt8]
  /// What must not be found again: names, addresses, numbers and words of single people.
  public let secrets: [String]
  /// Questions with the answers that were given, counted while they were made.
  public let counts: [String: [String: Int]]
  public let people: Int

  public var description: String { name }

  public static func all(people: Int) -> [MadeExport] {
    [
      googleForms(people: people), microsoftForms(people: people), surveyMonkey(people: people),
      smartSurvey(people: people), typedByHand(people: people),
    ]
  }
}

/// What one made person is and says.
struct MadePerson {
  let number: Int
  let first: String
  let last: String
  let email: String
  let internetAddress: String
  let comment: String
  let ease: String
  let ways: [String]
  let age: String
  /// Empty where it was left out.
  let call: String
  /// When they answered, in November 2025.
  let day: Int

  static let ease = [
    "Very easy", "Fairly easy", "Not very easy", "Not at all easy", "I have not tried",
  ]
  static let ways = ["By phone", "Online form", "NHS App", "At the front desk"]
  static let ages = ["17-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75 and over"]

  private static let firsts = ["Aveline", "Bartram", "Cressida", "Dunstan", "Eluned", "Fulbert"]
  private static let lasts = ["Thistlewick", "Quarmby", "Ozanne", "Featherstonhaugh", "Zebedee"]
  private static let opinions = [
    "The wait was far too long for", "Thank you for being so kind to", "It was hard to park for",
    "Nobody rang back about the knee of",
  ]

  init(_ number: Int, _ dice: inout MadeDice) {
    self.number = number
    first = Self.firsts[dice.below(Self.firsts.count)]
    last = "\(Self.lasts[dice.below(Self.lasts.count)])\(number)"
    email = "\(first.lowercased()).\(last.lowercased())@post.example"
    internetAddress = "10.\(dice.below(250)).\(dice.below(250)).\(1 + number % 250)"
    comment = "\(Self.opinions[dice.below(Self.opinions.count)]) visitor \(number * 7 + 100_003)"
    ease = Self.ease[dice.below(Self.ease.count)]
    ways = Self.ways.filter { _ in dice.below(2) == 0 }
    age = Self.ages[dice.below(Self.ages.count)]
    call = ["Yes", "No", "Not sure", ""][dice.below(4)]
    day = 3 + dice.below(25)
  }

  /// Their own words beside the choices, now and then.
  var other: String { number % 50 == 0 ? "my neighbour \(last) goes" : "" }
}

/// SplitMix64: the same seed gives the same throws.
struct MadeDice {
  private var state: UInt64 = 2025

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(limit))
  }
}

/// Writes rows, and counts what is in them.
struct MadeRows {
  private(set) var bytes: [UInt8] = []
  private(set) var secrets: [String] = []
  private(set) var counts: [String: [String: Int]] = [:]

  /// Every cell quoted, or only those that need it.
  mutating func add(_ cells: [String], quotesAll: Bool = false, end: String = "\n") {
    let row = cells.map { cell in
      quotesAll || cell.contains { ",\"\n;".contains($0) }
        ? "\""
          + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
          + "\"" : cell
    }
    bytes += Array((row.joined(separator: ",") + end).utf8)
  }

  mutating func count(_ question: String, _ answer: String) {
    if !answer.isEmpty { counts[question, default: [:]][answer, default: 0] += 1 }
  }

  mutating func count(_ person: MadePerson, _ asks: MadeAsks) {
    count(asks.ease, person.ease)
    count(asks.call, person.call)
    count(asks.age, person.age)
    for way in person.ways { count(asks.ways, way) }
    if !person.other.isEmpty { count(asks.ways, "Another answer") }
    secrets += [person.last, person.email, person.internetAddress, person.comment]
  }
}

/// The questions, as each shape spells them.
struct MadeAsks {
  var ease = "How easy is it to get through to us on the phone?"
  var ways = "How have you asked us for help?"
  var call = "Would you like us to call you back, if we're busy?"
  var age = "How old are you?"
  var comment = "Is there anything else you would like to tell us?"
}
