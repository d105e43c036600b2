import Practice
import Testing

/// Pages say how big a picture is before it has come, so that nothing jumps.
@Suite struct PictureTests {
  /// A head of 300 by 200 pixels, after Exif data that says which way up it is.
  private static func jpeg(orientation: UInt8) -> [UInt8] {
    let exif: [UInt8] =
      [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      + [0, 0, 0, 0]
    let payload = Array("Exif\0\0".utf8) + exif
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(payload.count + 2)] + payload
      + [0xFF, 0xC0, 0, 17, 8, 0, 200, 1, 44, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
  }

  @Test(arguments: 1...8)
  func aPhotoThatIsTurnedHasTheSizeItIsShownIn(orientation: Int) throws {
    let size = try #require(PictureSize(of: Self.jpeg(orientation: UInt8(orientation))))
    #expect([size.width, size.height] == (orientation < 5 ? [300, 200] : [200, 300]))
  }

  @Test func whatIsCutShortHasNoSizeAndDoesNotTrap() {
    let whole = Self.jpeg(orientation: 6)
    for count in 0..<(whole.count - 12) { _ = PictureSize(of: Array(whole[..<count])) }
    #expect(PictureSize(of: Array(whole[..<30])) == nil)
    #expect(PictureSize(of: Array("GIF89a".utf8) + [44, 1, 200, 0])?.width == 300)
  }

  @Test func theFirstPictureComesAtOnceAndTheOthersLater() throws {
    let html = try #require(RenderedPractice.demo("elmfield-surgery").html["/about/"])
    let picture = try #require(html.firstMatch(of: /<img src="\/files\/front-door[^>]*>/)).0
    #expect(picture.contains(/\ width="\d+" height="\d+">$/))
    let site = try RenderedPractice([
      "practice.md": "---\nkind: practice\nname: A\nphone: 01632 960001\n---\n",
      "page.md": "---\nkind: page\ntitle: P\n---\n![Door](https://x.example/a.png)\n",
    ])
    #expect(site.html["/page/"]?.contains(#"alt="Door">"#) == true)
  }
}
