import FrontMatter
import Testing

@Suite struct AddressNameTests {
  @Test(arguments: [
    ("Flu jabs (2026)", "flu-jabs-2026"), ("élan", "elan"), ("e\u{301}lan", "elan"),
    ("Straße", "strasse"), ("Ærøskøbing", "aeroskobing"), ("Łódź", "lodz"), ("Đặng", "dang"),
    ("œuvre", "oeuvre"), ("þing-eð", "thing-ed"), ("Ñandú", "nandu"),
    ("İstanbul ılık", "istanbul-ilik"),
    ("Tŷ Iechyd", "ty-iechyd"), ("crème brûlée", "creme-brulee"), ("ŵ", "w"), ("ŋ", "ng"),
    ("ﬁt-notes", "fit-notes"), ("日本 2", "2"), ("Ünï--", "uni"), ("a–b", "a-b"),
    ("children’s", "children-s"),
    ("日本語", ""), ("Здоровье", ""), ("—", ""), ("", ""), ("opening-hours", "opening-hours"),
  ])
  func keepsItsLetters(_ name: String, slug: String) {
    #expect(AddressName.slug(of: name) == slug)
  }

  @Test func isAtMostEightyBytes() {
    #expect(AddressName.slug(of: String(repeating: "ß", count: 100)).utf8.count == 80)
    #expect(AddressName.slug(of: String(repeating: "a", count: 79) + " b").utf8.count == 79)
  }
}
