import Templates

/// A file to begin with: words that may stay, places that the program fills in (`{title}`), and
/// prompts, which a person has to change (`<<Write here ... | what to write>>`).
package struct Starter: Sendable {
  /// `service`, `policy-privacy`.
  package let name: String
  fileprivate let pieces: [Piece]

  fileprivate enum Piece: Sendable {
    case text(ArraySlice<UInt8>)
    /// A place that the program fills in, by its name.
    case place(String)
    case prompt(Prompt)
  }

  package static let all = StarterTexts.files.map { Starter($0.name, $0.bytes) }

  /// Nil where there is none of that name.
  package static func named(_ name: String) -> Starter? { all.first { $0.name == name } }

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    var pieces: [Piece] = []
    var rest = bytes[...]
    var start = rest.startIndex
    while let byte = rest.first {
      guard let (piece, end) = Self.piece(from: byte, in: rest) else {
        rest = rest.dropFirst()
        continue
      }
      pieces += [.text(bytes[start..<rest.startIndex]), piece]
      rest = bytes[end...]
      start = end
    }
    self.pieces = pieces + [.text(bytes[start...])]
  }

  /// What begins here, and where it ends.
  private static func piece(
    from byte: UInt8, in rest: ArraySlice<UInt8>
  ) -> (piece: Piece, end: Int)? {
    if byte == UInt8(ascii: "{") {
      let name = rest.dropFirst()
        .prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_") }
      guard rest[name.endIndex...].first == UInt8(ascii: "}") else { return nil }
      return (.place(String(decoding: name, as: UTF8.self)), name.endIndex + 1)
    }
    guard rest.starts(with: "<<".utf8), let end = rest.firstRange(of: ">>".utf8) else { return nil }
    return (.prompt(Prompt(rest[(rest.startIndex + 2)..<end.lowerBound])), end.upperBound)
  }

  /// The names of the places that the program fills in.
  package var places: Set<String> {
    Set(pieces.compactMap { if case .place(let name) = $0 { name } else { nil } })
  }

  package var prompts: [Prompt] {
    pieces.compactMap { if case .prompt(let prompt) = $0 { prompt } else { nil } }
  }

  /// The file. A line of its own that is filled in with nothing is left out.
  package func filled(_ values: [String: String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text):
        let followsNothing = index > 0 && pieces[index - 1].isEmpty(values)
        let isOwnLine = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
        bytes +=
          followsNothing && isOwnLine && text.first == UInt8(ascii: "\n")
          ? text.dropFirst() : text
      case .place(let name): bytes += (values[name] ?? "").utf8
      case .prompt(let prompt): bytes += prompt.text.utf8
      }
    }
    return bytes
  }
}

extension Starter.Piece {
  fileprivate func isEmpty(_ values: [String: String]) -> Bool {
    if case .place(let name) = self { (values[name] ?? "").isEmpty } else { false }
  }
}
