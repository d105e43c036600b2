package import Views

/// The foot of every page: where the surgery is, how to call it, what the law wants linked.
package struct FooterView: View {
  package var surgery: String
  /// In one line: "12 Elm Road, Elmfield, EL1 2AB".
  package var address: String?
  package var phone: PhoneView?
  /// Accessibility, privacy, complaints, patient group: as they exist.
  package var links: [LinkView]

  package init(surgery: String, address: String?, phone: PhoneView?, links: [LinkView]) {
    self.surgery = surgery
    self.address = address
    self.phone = phone
    self.links = links
  }

  package static let table = NameTable<FooterView>([
    .text("surgery") { $0.surgery },
    .text("address") { $0.address },
    .view("phone") { $0.phone },
    .list("links") { $0.links },
    .flag("has_links") { !$0.links.isEmpty },
  ])
}
