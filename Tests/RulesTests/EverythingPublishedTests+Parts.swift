import Practice
import Testing

/// Tables and questions of which one is of a part of the people of another: what is printed alike is
/// published alike, whatever the hidden numbers are.
extension EverythingPublishedTests {
  @Test func partsOfTheGroup() throws {
    let limit = SmallNumbers(limit: 5)
    var published = PublishedAlike()
    func made(_ numbers: [Int]) -> MadeProfile {
      MadeProfile(
        12,
        [
          .init("Sex", ["Women", "Men"], [numbers[0], numbers[1]]),
          .init("Women by age", ["17 to 44", "45 and over"], [numbers[2], numbers[3]]),
          .init("Carers", ["Known to be a carer"], [numbers[4]]),
        ])
    }
    for women in 0...12 {
      for young in 0...women {
        for carers in [1, 3, 9, 11] {
          let numbers = [women, 12 - women, young, women - young, carers]
          published.add(numbers, cells: try made(numbers).cells(limit).flatMap { $0 })
        }
      }
    }
    try expectAlike(published.pairs.map { (made($0.first).text, made($0.second).text) })
  }

  @Test func partsOfThePatients() throws {
    let limit = SmallNumbers(limit: 5)
    var published = PublishedAlike()
    func made(_ numbers: [Int]) -> MadeSurvey {
      let (men, women) = (Array(numbers[..<3]), Array(numbers[3...]))
      return MadeSurvey(
        60, [zip(men, women).map(+), men, women], words: PartQuestionTests.words[1],
        bases: [60, 30, 30])
    }
    for bad in 0...10 {
      for fair in 0...10 {
        let numbers = [30 - fair - bad, fair, bad, 10 + fair + bad, 10 - fair, 10 - bad]
        let safe = try made(numbers).safe(limit)
        published.add(
          numbers, cells: numbers.map { _ in "" },
          besides: safe.flatMap { $0.answers.map(\.figure) + $0.notes })
      }
    }
    try expectAlike(published.pairs.map { (made($0.first).text, made($0.second).text) })
  }

  private func expectAlike(_ pairs: [(first: String, second: String)]) throws {
    #expect(!pairs.isEmpty)
    for (first, second) in pairs.prefix(12) {
      let (one, other) = (try site([file("p.md", first)]), try site([file("p.md", second)]))
      #expect(one == other, "\(first)\(second)")
    }
    print("\(pairs.count) kinds of sites, published alike with other hidden numbers")
  }
}
