/// What the fields of one file may hold. More is a mistake or an attack, and is said.
enum ReadingLimits {
  /// Bytes between the two lines `---`.
  static let bytes = 65_536
  /// Groups and lists inside each other.
  static let depth = 16
  /// Values, those of groups and lists included.
  static let nodes = 5_000
  /// A longer key is a sentence with a colon in it; YAML draws the same line. In bytes.
  static let key = 1_024
  /// So many problems at once are enough to begin with.
  static let findings = 100
}
