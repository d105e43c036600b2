import FrontMatter
import Practice

extension SmallNumbers {
  /// True where a message may name the sum of a column and what it should have been. Neither it nor
  /// the number of people who are missing from it may be a count that pages hide.
  func allow(_ sum: Int, outOf total: Int) -> Bool {
    !isSmall(sum) && !isSmall(total - sum)
  }

  /// The same for percentages (in hundredths) of so many people; 0.4 of a person is somebody.
  func allow(share hundredths: Int, of total: Int?) -> Bool {
    guard let total else { return true }
    return allow((hundredths * total + 9_999) / 10_000, outOf: total)
  }
}
