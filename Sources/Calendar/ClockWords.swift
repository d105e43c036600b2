extension ClockTime {
  /// `6:30pm`, `8am`, `noon`, `midnight`.
  package var words: String {
    if minutes % 1440 == 0 { return "midnight" }
    if self == .noon { return "noon" }
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    let past = minute == 0 ? "" : ":" + padded(minute, to: 2)
    return "\(hour % 12 == 0 ? 12 : hour % 12)\(past)\(hour < 12 ? "am" : "pm")"
  }

  /// `18:30`, for machines; both midnights are `00:00`.
  package var iso: String {
    let (hour, minute) = (minutes % 1440).quotientAndRemainder(dividingBy: 60)
    return "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
  }
}

extension TimeSpan {
  /// `8am to 6:30pm`, or `24 hours`.
  package var words: String {
    self == .wholeDay ? "24 hours" : "\(from.words) to \(to.words)"
  }

  /// `8am to 1pm and 2pm to 6pm`; `closed` where there is none.
  package static func words(_ spans: [TimeSpan]) -> String {
    spans.isEmpty ? "closed" : listed(spans.map(\.words))
  }
}

/// `Monday, Wednesday and Friday`.
package func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return "\(words.dropLast().joined(separator: ", ")) and \(last)"
}
