extension LooseDate {
  /// In a sentence: `on 4 March 2014`, or `in March 2014`.
  package var when: String {
    if case .day = self { return "on \(words)" }
    return "in \(words)"
  }
}
