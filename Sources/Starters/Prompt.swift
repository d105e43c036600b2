/// Words of ours that a person has to change, and what to write in their place. A page that still
/// has them is not ready (SITE-05).
package struct Prompt: Sendable, Hashable {
  package let text: String
  /// Nil where the words themselves say what to write.
  package let help: String?

  /// What stands between `<<` and `>>`.
  init(_ typed: ArraySlice<UInt8>) {
    let parts = typed.firstRange(of: " | ".utf8)
    text = String(decoding: typed[..<(parts?.lowerBound ?? typed.endIndex)], as: UTF8.self)
    help = parts.map { String(decoding: typed[$0.upperBound...], as: UTF8.self) }
  }

  /// Those of every starter, each once; the one that says what to write stands for others of the
  /// same words.
  package static let all: [Prompt] = Starter.all.flatMap(\.prompts)
    .reduce(into: [String: Prompt]()) { known, prompt in
      if known[prompt.text]?.help == nil { known[prompt.text] = prompt }
    }
    .values.sorted { $0.text < $1.text }

  /// Every prompt that was left in a file.
  package static func leftovers(in bytes: [UInt8]) -> [(range: Range<Int>, prompt: Prompt)] {
    var found: [(range: Range<Int>, prompt: Prompt)] = []
    var after = 0
    for start in bytes.indices where start >= after {
      let known = byFirstByte[Int(bytes[start])]
      guard let (text, prompt) = known.first(where: { bytes[start...].starts(with: $0.text) })
      else { continue }
      after = start + text.count
      found.append((start..<after, prompt))
    }
    return found
  }

  /// Most bytes begin no prompt and are passed over by this alone.
  private static let byFirstByte: [[(text: [UInt8], prompt: Prompt)]] = {
    var table = Array(repeating: [(text: [UInt8], prompt: Prompt)](), count: 256)
    for prompt in all {
      let text = Array(prompt.text.utf8)
      table[Int(text[0])].append((text, prompt))
    }
    return table
  }()
}
