/// Tells from a heading that people were asked to write.
enum Asking {
  /// For nothing but their words: whatever stands below is theirs, however many wrote the same.
  static func forWordsAlone(_ heading: String) -> Bool { holds(heading, alone) }

  /// For what may be words: a form may offer choices below such a heading too.
  static func forWords(_ heading: String) -> Bool { holds(heading, maybe) }

  private static func holds(_ heading: String, _ phrases: [String]) -> Bool {
    let key = folded(heading)
    return phrases.contains { key.contains($0) }
  }

  private static let alone = [
    "comment", "please specify", "open-ended", "open ended", "open text", "free text", "own words",
    "suggestion", "anything else", "any other", "anything you", "please explain",
    "please say", "please state", "say why", "explain why", "tell us why", "give details",
    "more detail", "further detail", "your reasons", "your views", "your thoughts",
  ]

  private static let maybe = [
    "tell us", "explain", "describe", "reason for", "what could we", "how could we", "how can we",
    "what can we", "feedback", "why", "would you change", "would improve", "do better",
    "what do you like",
  ]
}
