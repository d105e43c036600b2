import Diagnostics
import Practice
import Rules
import Testing

private func cleaned(_ bytes: [UInt8], named name: String) throws(UncleanPicture) -> [UInt8] {
  try Asset(
    path: "files/\(name)", file: "Content/hill/files/\(name)", address: Address("/files/\(name)"),
    bytes: bytes, isShared: false
  ).cleaned()
}

@Suite struct PictureTests {
  @Test func photoKeepsItsOrientationAndColours() throws {
    let expected = Made.joined([
      Made.start, Made.cleanJFIF, Made.exifSegment(Made.smallExif(6)), Made.icc, Made.adobe,
      Made.tables, Made.frame, Made.scan, Made.end,
    ])
    #expect(try cleaned(Made.jpeg(orientation: 6), named: "photo.JPG") == expected)
  }

  @Test func uprightPhotoHasNoExif() throws {
    let expected = Made.joined([
      Made.start, Made.cleanJFIF, Made.icc, Made.adobe, Made.tables, Made.frame, Made.scan,
      Made.end,
    ])
    let once = try cleaned(Made.jpeg(orientation: 1), named: "photo.jpeg")
    #expect(once == expected)
    #expect(try cleaned(once, named: "photo.jpeg") == once)
  }

  @Test func pngKeepsHowItLooks() throws {
    let expected = Made.joined([Made.signature, Made.header, Made.gamma, Made.picture])
    #expect(try cleaned(Made.png(orientation: 1), named: "plan.png") == expected)
    // CRC-32 of the chunk, from an independent program.
    let exif = Made.joined([
      [0, 0, 0, 26], Made.text("eXIf"), Made.smallExif(8), [0x86, 0x58, 0x30, 0x34],
    ])
    let turned = Made.joined([Made.signature, Made.header, Made.gamma, exif, Made.picture])
    #expect(try cleaned(Made.png(orientation: 8), named: "plan.png") == turned)
  }

  @Test func webPNoLongerPromisesMetadata() throws {
    let picture = [Made.part("ICCP", [9]), Made.part("VP8L", [1, 2, 3])]
    let expected = Made.riff([Made.webPHead(flags: 0x20)] + picture)
    #expect(try cleaned(Made.webP(orientation: 1), named: "a.webp") == expected)
    let turned = Made.riff(
      [Made.webPHead(flags: 0x28)] + picture + [Made.part("EXIF", Made.smallExif(3))])
    #expect(try cleaned(Made.webP(orientation: 3), named: "a.webp") == turned)
  }

  @Test func gifKeepsItsFilm() throws {
    let clean = try cleaned(Made.gif, named: "a.gif")
    #expect(!clean.holds(Made.secret))
    #expect(clean.holds(Array("NETSCAPE2.0".utf8)))
    #expect(clean.last == 0x3B)
    #expect(try cleaned(clean, named: "a.gif") == clean)
  }

  static let broken: [(name: String, bytes: [UInt8])] = [
    ("text.jpg", Made.text("no picture")), ("empty.png", []), ("html.gif", Made.text("<html>")),
    ("noscan.jpg", Made.joined([Made.start, Made.icc, Made.end])),
    ("noend.png", Made.joined([Made.signature, Made.header, Made.chunk("IDAT", [1])])),
    ("nopicture.png", Made.joined([Made.signature, Made.header, Made.chunk("IEND", [])])),
    ("nohead.png", Made.joined([Made.signature, Made.picture])),
    ("nopicture.webp", Made.riff([Made.part("XMP ", Made.secret)])),
    ("metadata.avif", Made.avif("iinfExif")),
  ]

  @Test(arguments: broken) func brokenPictureIsRefused(_ picture: (name: String, bytes: [UInt8])) {
    let judged = InMemory(bytes: ["files/\(picture.name)": picture.bytes])
    let findings = judged.verdicts.findings.filter { $0.rule == "PII-07" }
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.severity == .error && $0.help != nil })
  }

  /// Cut anywhere, a picture is refused, and nothing traps; a byte changed anywhere never lets the
  /// secret out of the parts that are dropped.
  @Test func cutShort() {
    let pictures = [
      ("a.jpg", Made.jpeg(orientation: 6), 11), ("a.png", Made.png(orientation: 6), 10),
      ("a.webp", Made.webP(orientation: 6), 10), ("a.gif", Made.gif, 10),
    ]
    var refused = 0
    for (name, bytes, trailer) in pictures {
      for length in 0..<(bytes.count - trailer) {
        #expect(throws: UncleanPicture.self) {
          try cleaned(Array(bytes.prefix(length)), named: name)
        }
        refused += 1
      }
      for index in bytes.indices {
        var damaged = bytes
        damaged[index] ^= 0xFF
        _ = try? cleaned(damaged, named: name)
      }
    }
    #expect(refused > 700)
  }

  @Test func otherFilesStayAsTheyAre() throws {
    let form = Array("%PDF-1.7".utf8)
    #expect(try cleaned(form, named: "form.pdf") == form)
    let plain = Made.avif("iinfav01")
    #expect(try cleaned(plain, named: "a.avif") == plain)
    #expect(InMemory(["files/a.txt": "words"]).judgement(of: "PII-07")?.verdict == .notApplicable)
    let judged = InMemory(bytes: ["files/a.jpg": Made.jpeg(orientation: 6)])
    #expect(
      judged.judgement(of: "PII-07")?.evidence == "1 picture, 1 of which had something taken out")
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
