import Diagnostics

/// All that the reading of a file can say. No word of it comes from a YAML parser.
extension Finding {
  // MARK: The bytes

  static func savedAsUTF16(at place: Place) -> Finding {
    Finding(
      "file-encoding", .error, "this file is saved as UTF-16 (`Unicode` in Notepad)",
      help: "save it as UTF-8: in Notepad, Save as, Encoding: UTF-8", at: place)
  }

  static func notUTF8(at place: Place) -> Finding {
    Finding(
      "file-encoding", .error, "this file is not saved as UTF-8: a character here cannot be read",
      help: "save it as UTF-8: in Notepad, Save as, Encoding: UTF-8; then look at this character",
      at: place)
  }

  static func invisible(_ scalar: UInt32, at place: Place) -> Finding {
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Finding(
      "file-encoding", .error, "there is an invisible character (\(name)) here",
      help: "delete the character, or type the line again", at: place)
  }

  // MARK: The fences

  static func noOpeningFence(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "the file does not begin with a line `---`",
      help: "type `---` on the first line, the fields below it, one on each line "
        + "(`title: Appointments`), and `---` on the line after the last field",
      at: place)
  }

  static func noClosingFence(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "the fields that begin here have no end",
      help: "type `---` on a line of its own after the last field, at the left edge", at: place)
  }

  static func textBelowFields(at place: Place) -> Finding {
    Finding(
      "front-matter", .error, "a `.yml` file ends with its fields, but here is more",
      help: "delete the line `---` above it, or save the file with a name that ends in `.md`",
      at: place)
  }

  // MARK: Limits

  static func tooLong(at place: Place) -> Finding {
    Finding(
      "front-matter-limit", .error, "the fields of this file are longer than 64 KiB",
      help: "move long texts below the second `---`, or into a file of their own", at: place)
  }

  static func tooDeep(at place: Place) -> Finding {
    Finding(
      "front-matter-limit", .error,
      "this stands in more than \(ReadingLimits.depth) groups and lists inside each other",
      help: "write it further out; if it is text, put it in straight quotes", at: place)
  }

  static func tooManyValues(at place: Place) -> Finding {
    Finding(
      "front-matter-limit", .error,
      "this file has more than 5,000 values; what follows is not read",
      help: "make several files of it", at: place)
  }

  static func moreProblems(at place: Place) -> Finding {
    Finding(
      "front-matter-limit", .error, "there are more problems from here on",
      help: "mend the first \(ReadingLimits.findings), and the others are told", at: place)
  }
}
