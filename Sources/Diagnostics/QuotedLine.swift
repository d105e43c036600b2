/// A line of somebody's file as a terminal shows it, and where below it the mark stands.
struct QuotedLine {
  /// How much of a long line is shown, in characters.
  private static let room = 160

  let text: String
  /// Counted in columns of the terminal; nil where the whole line is meant.
  let mark: (indent: Int, width: Int)?

  /// - Parameters:
  ///   - column: in Unicode scalars, from 1.
  ///   - length: how many of them are meant.
  init(_ typed: String, column: Int?, length: Int) {
    // A tab is one column wide here as it is in `column`.
    let scalars = typed.unicodeScalars.map { $0 == "\t" ? " " : $0.shown }
    let place = min(max(0, (column ?? 1) - 1), scalars.count)
    let start = place < Self.room * 3 / 4 ? 0 : place - Self.room / 2
    let end = min(scalars.count, start + Self.room)
    let lead = start > 0 ? "…" : ""
    text = lead + Self.joined(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    guard column != nil else {
      mark = nil
      return
    }
    let meant = scalars[place..<max(place, min(place + length, end))]
    mark = (
      lead.unicodeScalars.count + Self.width(scalars[start..<place]), max(1, Self.width(meant))
    )
  }

  private static func joined(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + $1.width }
  }
}

/// Without characters that a terminal would obey: names and lines come from files.
package func plain(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map(\.shown)))
}

extension Unicode.Scalar {
  /// Itself, or a mark in place of one that would steer the terminal or turn the writing around.
  fileprivate var shown: Unicode.Scalar {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: self
    }
  }

  /// In columns: none for an accent of the letter before, two for Chinese and most pictures.
  fileprivate var width: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
