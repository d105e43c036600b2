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
  /// A byte whose column was counted, so that no line is counted from its start for every piece.
  private var counted = (line: 0, offset: 0, column: 1)

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

  /// The place of a link's address, which stands after `](` or in `<>`.
  mutating func place(ofAddress url: [UInt8], from line: Int, through last: Int) -> Place {
    place(of: url, from: line, through: last) { before in
      before.last == UInt8(ascii: "<") || before.suffix(2).elementsEqual("](".utf8)
    }
  }

  /// The place of a piece that stands on `line` or after it, not after `last`, where what is
  /// before it on its line is as it should be.
  mutating func place(
    of piece: [UInt8], from line: Int, through last: Int,
    after isRight: (ArraySlice<UInt8>) -> Bool = { _ in true }
  ) -> Place {
    let head = piece.prefix(64)
    guard let first = head.first else { return place(line: line) }
    var budget = min(Self.reach, patience)
    var current = max(line, foundLine)
    while current <= last, budget > 0 {
      let content = lines.content(of: current)
      let start = max(content.lowerBound, found)
      let end = min(content.upperBound - piece.count + 1, start + budget)
      for offset in stride(from: start, to: end, by: 1) where lines.bytes[offset] == first {
        guard lines.bytes[offset..<offset + head.count].elementsEqual(head),
          isRight(lines.bytes[content.lowerBound..<offset])
        else { continue }
        found = offset + piece.count
        foundLine = current
        var place = makePlace(current, column(of: offset, onLine: current))
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

  private mutating func column(of offset: Int, onLine line: Int) -> Int {
    if counted.line != line || counted.offset > offset {
      counted = (line, lines.content(of: line).lowerBound, 1)
    }
    counted.column += lines.bytes[counted.offset..<offset].scalarCount
    counted.offset = offset
    return counted.column
  }
}
