import Diagnostics
import Testing

@testable import FrontMatter

/// Ten thousand files of nasty pieces: none crashes, all places are in the file, and what was typed
/// is read or reported.
@Suite struct FuzzTests {
  /// Pieces that make up lines; the words are numbered, so that each loss is seen.
  static let pieces = [
    ": ", ":", "- ", "-", " ", "  ", "    ", "\t", "\n", "\n", "\n", "\n  ", "\n    ", "\n- ",
    "\n  - ",
    "\n\n", "\"", "'", "[", "]", "{", "}", ",", ", ", "|", ">", "|2-", ">+", "|-\n  ", "*", "* ",
    "&", "!",
    "%", "@", "`", "? ", "\n? ", "\n: ", "•", "–", "\u{A0}", "é", "😀", "\u{2028}", "...", "<<", "~",
    "\ntitle: ", "\nwords:\n  ", "\nyear:", "9,203", "\\", "word", "word", "word", "word: ",
  ]

  @Test func nothingIsLost() {
    var random = SplitMix(state: 2014)
    var clean = 0
    for _ in 0..<10_000 {
      let fields = Self.fields(&random)
      let document = read(fields)
      Self.checkPlaces(document, in: "---\n\(fields)\n---\nBody.\n")
      guard !document.findings.contains(where: { $0.severity == .error }) else { continue }
      clean += 1
      let said = Self.words(in: Self.everything(in: document.entries))
      let lost = Self.words(in: fields).subtracting(said)
      #expect(lost.isEmpty, "\(fields.debugDescription) reads \(document.entries.shown)")
    }
    print("10,000 mutated files, \(clean) of them without an error")
    #expect(clean > 500)
  }

  /// Bytes that end lines, fences and characters, in any order.
  static let bytes: [[UInt8]] = [
    Array("---\n".utf8), Array("---\r\n".utf8), Array("\r---\r".utf8), Array("title: ".utf8),
    [0x0A],
    [0x0D], [0x09], [0x20], [0x00], [0x01], [0xEF, 0xBB, 0xBF], [0xC2, 0xA0], [0xC3, 0xA9],
    [0xE2, 0x80],
    [0xA8], [0xFF], Array("...\n".utf8), Array("# x\n".utf8), Array("{a: [\"b\"]}".utf8), [0xF0],
  ]

  @Test(arguments: [true, false])
  func anyBytesAreRead(isYAMLOnly: Bool) {
    var random = SplitMix(state: 7)
    var readable = 0
    for _ in 0..<3_000 {
      let pieces = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
        // The broken ones rarely, or nothing would be read.
        Self.bytes[
          Int.random(in: 0..<(Bool.random(using: &random) ? 10 : Self.bytes.count), using: &random)]
      }
      let document = FrontMatterTests.read(bytes: pieces, isYAMLOnly: isYAMLOnly)
      #expect(document.findings.allSatisfy { $0.place.line ?? 0 >= 1 && $0.help != nil })
      #expect(String(validating: document.body, as: UTF8.self) != nil)
      #expect(!document.body.contains(0x0D) && !document.body.contains(0))
      if !document.entries.isEmpty { readable += 1 }
    }
    #expect(readable > 20)
  }

  static func fields(_ random: inout SplitMix) -> String {
    var fields = Bool.random(using: &random) ? "title: x" : ""
    for index in 0..<Int.random(in: 1...24, using: &random) {
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      fields += piece.replacing("word", with: "word\(index)")
    }
    // A fence would end the fields.
    return fields.replacing("---", with: "- -")
  }

  static func checkPlaces(_ document: SourceDocument, in file: String) {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(document.findings.count <= lines.count * 4)
    let places = document.findings.map(\.place) + places(of: document.entries)
    for place in places {
      guard let line = place.line, lines.indices.contains(line - 1) else {
        Issue.record("no line \(place.line ?? 0) in \(file.debugDescription)")
        continue
      }
      let width = lines[line - 1].unicodeScalars.count
      let column = place.column ?? 1
      #expect(
        column >= 1 && place.length >= 1 && column + place.length - 1 <= max(width, 1),
        "\(place) in \(file.debugDescription)")
    }
  }

  static func places(of entries: [FieldEntry]) -> [Place] {
    entries.flatMap { [$0.place] + places(of: $0.value) }
  }

  static func places(of node: FieldNode) -> [Place] {
    switch node.content {
    case .list(let items): [node.place] + items.flatMap(places)
    case .record(let entries): [node.place] + places(of: entries)
    default: [node.place]
    }
  }

  /// All keys and values.
  static func everything(in entries: [FieldEntry]) -> String {
    entries.map { "\($0.key) \(everything(in: $0.value))" }.joined(separator: " ")
  }

  static func everything(in node: FieldNode) -> String {
    switch node.content {
    case .empty: ""
    case .scalar(let scalar): scalar.text
    case .list(let items): items.map(everything).joined(separator: " ")
    case .record(let entries): everything(in: entries)
    }
  }

  /// A number by itself may be the depth of a `|2`.
  static func words(in text: String) -> Set<Substring> {
    let words = text.split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.contains(where: \.isLetter) })
  }
}

/// The same random numbers each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
