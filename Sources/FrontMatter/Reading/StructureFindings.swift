import Calendar
import Diagnostics

/// What can be said of lines of fields that are not as they should be.
extension Finding {
  // MARK: Lines

  static func tabInIndent(at place: Place) -> Finding {
    Finding(
      "indentation", .error, "line \(place.line ?? 1) begins with a tab",
      help: "use spaces before the text of this line instead of tabs", at: place)
  }

  static func notLevel(indent: Int, at place: Place) -> Finding {
    let wanted =
      switch indent {
      case 0: "begin this line at the left edge"
      case 1: "begin this line with 1 space"
      default: "begin this line with \(indent) spaces"
      }
    return Finding(
      "indentation", .error, "this line is not level with the lines that it belongs to",
      help: "\(wanted), as they do", at: place)
  }

  static func noKey(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this line has no key",
      help: "indent it to continue the text above, or write `key: text`", at: place)
  }

  static func noBlankAfterColon(_ meant: String, at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this line has no key: a colon is followed by a space",
      help: "write `\(meant)`, or indent the line to continue the text above", at: place)
  }

  static func noColon(_ meant: String, at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this line has no key: a key is followed by a colon",
      help: "write \(Misread.quoted(meant))", at: place)
  }

  static func numberedItem(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this line has no key: a list item does not begin with a number here",
      help: "put `- ` before each item in place of its number", at: place)
  }

  static func itemWithoutList(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this item belongs to no list",
      help: "leave the key above it empty after its colon, and put each item on a line below, "
        + "with `- ` before it",
      at: place)
  }

  static func noDash(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this line stands in a list, but does not begin with `- `",
      help: "put `- ` before it, or indent it further to continue the item above", at: place)
  }

  static func keyAmongItems(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this line stands in a list, but does not begin with `- `",
      help:
        "put `- ` before it for a new item, or two more spaces to make it part of the item above",
      at: place)
  }

  // MARK: Values

  static func unclosed(_ opening: String, severity: Severity, at place: Place) -> Finding {
    let closing = ["[": "]", "{": "}"][opening] ?? opening
    return Finding(
      "front-matter", severity, "the `\(opening)` here is not closed, so that this is read as text",
      help: opening == "\""
        ? "type `\"` at the end of the text as well, or delete this one"
        : "type `\(closing)` where it ends; if it is text, put it in straight quotes",
      at: place)
  }

  static func belowValue(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this is indented below a value that is complete",
      help: "move it to the left if it is a field of its own, or delete the value above", at: place)
  }

  static func fieldInText(_ key: String, at place: Place) -> Finding {
    Finding(
      "front-matter", .warning, "`\(key):` is read here as part of the text above",
      help: "move it to the left, level with the key above, if it is meant as a field", at: place)
  }

  static func itemInText(isInItem: Bool, at place: Place) -> Finding {
    Finding(
      "front-matter", .warning, "this line looks like a list item, but is joined to the text above",
      help: isInItem
        ? "move it to the left, level with the item above, if it is one of its own"
        : "put `|` after the colon and the whole text below it, to keep the list",
      at: place)
  }

  static func commaInNumber(_ typed: String, at place: Place) -> Finding {
    let plain = String(typed.filter { $0 != "," })
    return Finding(
      "front-matter", .error, "a comma ends the value inside braces, so that `\(typed)` is cut",
      help: "write `\(plain)` or `\"\(typed)\"`", at: place)
  }

  static func unreadableQuotes(_ range: Range<Int>, in text: FieldText) -> Finding {
    guard let backslash = QuotedScalar.unknownEscape(in: range, of: text.bytes) else {
      return unreadable(at: text.place(range))
    }
    return Finding(
      "front-matter", .error,
      "in double quotes a backslash begins a code, and this one is not known",
      help: "write `\\\\` for a backslash, or use no quotes",
      at: text.place(backslash..<backslash + 2))
  }

  static func codeInPath(_ typed: String, at place: Place) -> Finding {
    let inner = String(typed.dropFirst().dropLast())
    let meant = inner.contains("'") ? inner : "'\(inner)'"
    return Finding(
      "front-matter", .warning,
      "in double quotes a backslash begins a code, so that this path is not read as typed",
      help: "write `\(meant)`", at: place)
  }

  static func commentAfterValue(at place: Place) -> Finding {
    Finding(
      "front-matter", .warning, "this is read as a comment, so that no page shows it",
      help: "put a comment on a line of its own; words of the text belong inside the quotes",
      at: place)
  }

  /// The last resort.
  static func unreadable(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "this text cannot be read",
      help: "write it without quotes, or put `|` after the colon and the text on the lines below",
      at: place)
  }
}
