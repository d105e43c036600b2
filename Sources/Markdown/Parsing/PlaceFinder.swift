import Diagnostics

/// Finds where in the source a piece of a paragraph is typed.
///
/// libcmark's columns are wrong in paragraphs of several lines and its lines can be too small, so
/// the piece is looked for from there on. Where it cannot be found, because it is typed elsewhere
/// or with escapes, the place has no column.
struct PlaceFinder {
  /// How far a piece is looked for, and how many bytes in all may be looked at in vain: a hostile
  /// text must not make this the slowest part.
  private static let reach = 4 * 1024
  private var patience = 128 * 1024

  private let lines: SourceLines
  private let makePlace: (Int, Int?) -> Place
  /// The end of the piece that was found last: pieces come in the order of the text.
  private var found = 0
  private var foundLine = 1

  init(_ lines: SourceLines, place: @escaping (Int, Int?) -> Place) {
    self.lines = lines
    makePlace = place
  }

  /// The place of a block, whose line and column (in bytes) are known.
  func place(line: Int, byteColumn: Int) -> Place {
    let offset = lines.content(of: line).lowerBound + byteColumn - 1
    return makePlace(line, lines.column(of: offset, onLine: line))
  }

  func place(line: Int) -> Place { makePlace(line, nil) }

  /// The place of a piece that stands on `line` or after it, not after `last`.
  mutating func place(of piece: [UInt8], from line: Int, through last: Int) -> Place {
    let head = piece.prefix(64)
    guard let first = head.first else { return place(line: line) }
    var budget = min(Self.reach, patience)
    var current = max(line, foundLine)
    while current <= last, budget > 0 {
      let content = lines.content(of: current)
      let start = max(content.lowerBound, found)
      let end = min(content.upperBound - piece.count + 1, start + budget)
      for offset in stride(from: start, to: end, by: 1) where lines.bytes[offset] == first {
        guard lines.bytes[offset..<offset + head.count].elementsEqual(head) else { continue }
        found = offset + piece.count
        foundLine = current
        var place = makePlace(current, lines.column(of: offset, onLine: current))
        if place.column != nil { place.length = piece.scalarCount }
        return place
      }
      let looked = max(1, end - start)
      budget -= looked
      patience -= looked
      current += 1
    }
    return place(line: line)
  }
}
