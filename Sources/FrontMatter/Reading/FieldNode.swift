package import Diagnostics

/// A value of the front matter as it was typed, with its place.
package struct FieldNode: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// `key:` with nothing after it.
    case empty
    case scalar(Scalar)
    case list([FieldNode])
    case record([FieldEntry])
  }

  package var content: Content
  package var place: Place
  /// The value exactly as typed, for text that YAML reads as something else (`- Flu: book now`,
  /// `[insert name]`): from its first character to its last, its lines joined as those of a text
  /// are, by a space or, where empty lines part them, by an empty line; the items of a list keep
  /// lines of their own.
  package var asTyped: String

  package init(_ content: Content, at place: Place, asTyped: String) {
    self.content = content
    self.place = place
    self.asTyped = asTyped
  }
}

/// A single value.
package struct Scalar: Sendable, Equatable {
  /// How it was written decides how its lines map to the file and whether it is taken literally.
  package enum Style: Sendable, Equatable {
    case plain
    case quoted
    /// Begun with `|`: its lines are those of the file, from the line after its place.
    case block
    /// Begun with `>`: its lines were joined.
    case folded
  }

  package var text: String
  package var style: Style
  /// Of an unquoted value that goes on over lines, those lines as typed: rows of a table that was
  /// begun without `|`. Empty otherwise.
  package var typedLines: [NumberedLine]
  /// Of a block, the column of the file at which each of its lines begins, from 1. Empty otherwise.
  package var columns: [Int]

  package init(
    _ text: String, style: Style, typedLines: [NumberedLine] = [], columns: [Int] = []
  ) {
    self.text = text
    self.style = style
    self.typedLines = typedLines
    self.columns = columns
  }
}

/// A line of the file, without its indentation.
package struct NumberedLine: Sendable, Equatable {
  /// From 1.
  package let number: Int
  /// Where `text` begins, from 1.
  package let column: Int
  package let text: String

  package init(_ number: Int, column: Int, _ text: String) {
    self.number = number
    self.column = column
    self.text = text
  }
}

/// A key with its value.
package struct FieldEntry: Sendable, Equatable {
  /// As typed: `List size`.
  package var key: String
  package var place: Place
  package var value: FieldNode

  package init(key: String, place: Place, value: FieldNode) {
    self.key = key
    self.place = place
    self.value = value
  }

  /// `List size`, `list-size` and `list_size` are one key: `list_size`.
  package var normalKey: String { normalised(key: key) }
}

/// The spelling under which a key is declared.
package func normalised(key: String) -> String {
  var normal = ""
  var gap = false
  for scalar in key.unicodeScalars {
    switch scalar {
    case " ", "-", "_", "\t", "\u{A0}": gap = !normal.isEmpty
    default:
      if gap { normal.append("_") }
      gap = false
      normal.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return normal
}
