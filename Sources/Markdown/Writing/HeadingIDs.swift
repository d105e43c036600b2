/// Gives out ids that are found once on the page.
struct HeadingIDs {
  private let prefix: String
  private var taken: Set<String>
  /// The number to try next for words that came before: many equal headings must stay cheap.
  private var next: [String: Int] = [:]

  init(prefix: String, reserved: Set<String>) {
    self.prefix = prefix
    taken = reserved
  }

  mutating func id(for words: some Collection<UInt8>) -> String {
    let slug = prefix + Slug.text(of: words, default: "section")
    var number = next[slug] ?? 1
    var id = number == 1 ? slug : "\(slug)-\(number)"
    while !taken.insert(id).inserted {
      number += 1
      id = "\(slug)-\(number)"
    }
    next[slug] = number + 1
    return id
  }
}
