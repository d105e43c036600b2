import Testing

@testable import SiteBuilder

@Suite struct FingerprintTests {
  func fingerprint(_ parts: [(String, String)]) -> String {
    var fingerprint = Fingerprint()
    for (name, text) in parts { fingerprint.add(name, text) }
    return fingerprint.text
  }

  @Test func everyPartCounts() {
    let lists: [[(String, String)]] = [
      [], [("a", "")], [("", "a")], [("a", "b")], [("ab", "")], [("a", "b"), ("c", "d")],
      [("c", "d"), ("a", "b")], [("a", "b1 1 cd")], [("a", "b"), ("c", "")],
    ]
    #expect(Set(lists.map(fingerprint)).count == lists.count)
    #expect(fingerprint([("a", "b")]) == fingerprint([("a", "b")]))
  }

  @Test func isSHA256() {
    // FIPS 180-2, appendix B.1.
    #expect(
      Digest.of(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
