import FrontMatter

/// The order of bands of age.
enum AgeOrder {
  /// The youngest age of a band; nil for what is none.
  static func first(of text: String) -> Int? {
    guard let band = BandRange(text), band.lower != band.upper else { return nil }
    return band.lower
  }
}
