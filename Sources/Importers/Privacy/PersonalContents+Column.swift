/// A column that tells about single people as a whole.
extension PersonalContents {
  /// Why it does; a look at a hundred cells is enough.
  ///
  /// - Parameters:
  ///   - cells: the distinct cells, each with how many have it.
  ///   - isKnown: of answers that are known to be such.
  static func reason(
    of cells: [(text: String, people: Int)], isKnown: (String) -> Bool
  ) -> String? {
    let sample = cells.suffix(100)
    let total = sample.reduce(0) { $0 + $1.people }
    var told = 0
    var first: String?
    for cell in sample where !isKnown(cell.text) {
      guard let reason = reason(cell.text) else { continue }
      told += cell.people
      first = first ?? reason
    }
    // What one person adds to the choices of many is left out by itself.
    return told * 4 >= total ? first : nil
  }

  /// Single ages, say: each number may be somebody's.
  static func numbersReason(
    of cells: [(text: String, people: Int)], isKnown: (String) -> Bool
  ) -> String? {
    let total = cells.reduce(0) { $0 + $1.people }
    let numbers = cells.filter { $0.text.utf8.allSatisfy(\.isDigit) && !isKnown($0.text) }
    let people = numbers.reduce(0) { $0 + $1.people }
    // A rating of 1 to 10 stays one if somebody typed something longer.
    let long = numbers.filter { (Int($0.text) ?? .max) > 10 }.reduce(0) { $0 + $1.people }
    guard people * 10 >= total * 9, long * 10 > total else { return nil }
    return "numbers that people typed"
  }
}
