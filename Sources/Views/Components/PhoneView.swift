/// A phone number as people write it, and as a link dials it.
package struct PhoneView: View {
  package var number: String

  package init(_ number: String) { self.number = number }

  /// `tel:` and the digits. A leading `+` stays, and a `(0)` after it goes: nobody dials it.
  package var link: String {
    let isForeign = number.utf8.starts(with: "+".utf8)
    var dialled = number[...]
    if isForeign, let zero = number.firstRange(of: "(0)") { dialled.removeSubrange(zero) }
    let digits = dialled.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return (isForeign ? "tel:+" : "tel:") + String(decoding: digits, as: UTF8.self)
  }

  package static let table = NameTable<PhoneView>([
    .text("number") { $0.number },
    .text("link") { $0.link },
  ])
}
