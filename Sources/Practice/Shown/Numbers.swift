/// `7,924`.
package func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return (number < 0 ? "−" : "") + text
}

/// `49%`, for a sentence: `100%` is said of all alone, `0%` of nobody.
func percentWords(_ part: Int, of whole: Int) -> String {
  switch wholePercent(part, of: whole) {
  case 100 where part < whole: "over 99%"
  case 0 where part > 0: "under 1%"
  case let percent: "\(percent)%"
  }
}

/// `2,100 members`, `1 member`.
package func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
}

extension String {
  /// With a capital, where it begins a line.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
