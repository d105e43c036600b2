import Calendar
import Diagnostics
import FrontMatter
import Practice
import Starters

extension Rule {
  static let site05 = Rule(
    "SITE-05", .pages, "no template guidance is left in", basis: .goodPractice,
    source: Source("Patient Participation report template: notes to be deleted"),
    severity: .error,
    isTimeless: true,
    why: "Patients should not read notes that were meant for whoever filled in the form.",
    fix: "Replace the note by your own words, or delete it. What `sitegen new` wrote for you to "
      + "change is a requirement until you do, and nothing is asked of a draft.",
    examples: Examples(
      met: "We are Elmfield Surgery.", notMet: "We are [insert practice name].")
  ) { context in
    let files = context.practice.sources.filter(\.isPage)
    let drafts = Set(context.site.allPages.filter(\.header.isDraft).map(\.file))
    let notes = leftovers(in: files).map { leftover in
      var leftover = leftover
      // A draft is where such notes may still stand.
      if drafts.contains(leftover.place.file) { leftover.severity = .warning }
      return leftover
    }
    // A draft is not asked for anything: it is where our own prompts are filled in.
    let prompts = promptsLeft(in: files.filter { !drafts.contains($0.shownPath) })
    let missing = (notes + prompts + uncounted(in: context.site)).sorted { $0.place < $1.place }
    return .judged(by: missing, met: "\(counted(files.count, "file")) looked at")
  }

  /// What `sitegen new` wrote for a person to change, and nobody did.
  static func promptsLeft(in files: [SourceFile]) -> [Shortfall] {
    files.filter(\.isPage).flatMap { file -> [Shortfall] in
      let prompts = Prompt.leftovers(in: file.bytes)
      if prompts.isEmpty { return [] }
      let lines = LinePlaces(of: file.bytes, in: file.shownPath)
      return prompts.map { range, prompt in
        Shortfall(
          "`\(prompt.text)` is still as `sitegen new` wrote it",
          help: prompt.help ?? prompt.ownHelp, at: lines.place(of: range), severity: .requirement)
      }
    }
  }

  /// A month of feedback begins with zeros: nobody has written yet how many answered.
  private static func uncounted(in site: PracticeSite) -> [Shortfall] {
    site.published(FeedbackMonth.self).filter { month in
      !month.answers.isEmpty && month.answers.allSatisfy { $0.figure.hundredths == 0 }
    }.map { month in
      Shortfall(
        "the answers of \(month.month.words) are still the zeros that `sitegen new` wrote",
        help:
          "write how many people gave each answer; for a month in which nobody did, there is no "
          + "need for a file", at: month.place(of: "answers"), severity: .requirement)
    }
  }

  /// Every note of a form in the pages.
  static func leftovers(in files: [SourceFile]) -> [Shortfall] {
    files.filter(\.isPage).flatMap { file -> [Shortfall] in
      let notes = notes(in: file.bytes)
      if notes.isEmpty { return [] }
      let lines = LinePlaces(of: file.bytes, in: file.shownPath)
      return notes.map { range in
        // A note that goes on in the next line is told as one line.
        let words = String(decoding: file.bytes[range], as: UTF8.self)
          .split { $0.isWhitespace }.joined(separator: " ")
        return Shortfall(
          "`\(words)` is guidance from a form, left in",
          help: "write what it asks for, or delete it", at: lines.place(of: range))
      }
    }
  }

  /// How the notes of report templates begin, after `[` or `<`.
  private static let openings = [
    "insert", "delete as", "delete if", "delete where", "please insert", "please complete",
    "please describe", "please tick", "tick as", "enter", "your practice name", "practice name",
    "add text", "add details",
    "name of practice", "to be completed", "tbc", "describe", "type here",
  ]
  /// Those of them with which an item of a list may begin as well.
  private static let weakOpenings = ["describe", "enter", "type here"]

  /// What stands in brackets where a link is defined: `[enter your readings]: https://...`.
  private static func linkLabels(in lower: [UInt8]) -> Set<ArraySlice<UInt8>> {
    var labels: Set<ArraySlice<UInt8>> = []
    for line in lower.split(separator: UInt8(ascii: "\n")) where line.first == UInt8(ascii: "[") {
      guard let close = line.firstIndex(of: UInt8(ascii: "]")),
        line[(close + 1)...].first == UInt8(ascii: ":")
      else { continue }
      labels.insert(line[...close])
    }
    return labels
  }

  /// Whether a bracket is the whole value of a field.
  private static func isListOfField(in lower: [UInt8], from mark: Int) -> Bool {
    let before = lower[..<mark].reversed().prefix { $0 != UInt8(ascii: "\n") }
    let key = before.reversed().filter { $0 != UInt8(ascii: " ") }
    return key.last == UInt8(ascii: ":")
      && key.dropLast().allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || "_-".utf8.contains($0)
      }
  }

  /// No note is longer.
  private static let longest = 400

  /// Whether a note may begin with a byte. Most bytes are passed over by this alone.
  private static let beginsNote: [Bool] = {
    var begins = Array(repeating: false, count: 256)
    for byte in BareNotes.firstBytes.union("[<".utf8) { begins[Int(byte)] = true }
    return begins
  }()

  private static func notes(in bytes: [UInt8]) -> [Range<Int>] {
    let lower = bytes.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
    let begins = beginsNote
    let labels = linkLabels(in: lower)
    var found: [Range<Int>] = []
    var after = 0
    for mark in lower.indices where begins[Int(lower[mark])] && mark >= after {
      if let end = noteEnd(in: lower, from: mark) ?? BareNotes.end(in: lower, from: mark),
        !labels.contains(lower[mark..<end])
      {
        found.append(mark..<end)
        after = end
      }
    }
    return found
  }

  /// The end of a note in brackets that begins at `mark`; a link in brackets is none.
  private static func noteEnd(in lower: [UInt8], from mark: Int) -> Int? {
    let closing: UInt8
    switch lower[mark] {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
    default: return nil
    }
    let inside = lower[(mark + 1)...].prefix(longest).drop { " *_\n\r".utf8.contains($0) }
    guard openings.contains(where: { inside.begins(withWords: $0) }),
      let close = inside.firstIndex(of: closing)
    else { return nil }
    // `also_called: [describe symptoms, see a GP]`
    if weakOpenings.contains(where: { inside.begins(withWords: $0) }),
      lower[mark..<close].contains(UInt8(ascii: ",")), isListOfField(in: lower, from: mark)
    {
      return nil
    }
    let isOfOneParagraph = !lower[mark...close].containsEmptyLine
    let isLink = lower[(close + 1)...].first.map { "([:".utf8.contains($0) } ?? false
    return isOfOneParagraph && !isLink ? close + 1 : nil
  }
}

extension Prompt {
  /// For words that say themselves what to do.
  fileprivate var ownHelp: String {
    text.contains("delete this line")
      ? "do what the line says" : "write it in your own words, in place of these"
  }
}

extension ArraySlice<UInt8> {
  /// `insert your name`, but not `insertion`.
  fileprivate func begins(withWords words: String) -> Bool {
    guard starts(with: words.utf8) else { return false }
    let next = dropFirst(words.utf8.count).first
    return next.map { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? true
  }

  fileprivate var containsEmptyLine: Bool {
    split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst().dropLast()
      .contains { $0.allSatisfy { $0 <= UInt8(ascii: " ") } }
  }
}
