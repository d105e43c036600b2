import Calendar
import FrontMatter
import Practice

extension FieldType where Value == Address {
  /// The address of a page here, as people type it: `/patient-group/`, `patient-group`.
  static var pageAddress: FieldType {
    line(
      "a page's address", example: "/patient-group/", standIn: Address("/"), literally: true
    ) { typed throws(Misread) in try Address(ofPageTyped: typed) }
  }
}

extension Address {
  /// Addresses are made of small letters and end with `/`; whoever leaves that out means the same.
  fileprivate init(ofPageTyped typed: String) throws(Misread) {
    let names = typed.split(separator: "/").map(String.init)
    if let file = names.last, file.hasSuffix(".md") {
      let name = String(file.dropLast(3))
      let address = Address(names.dropLast() + (["group", "index"].contains(name) ? [] : [name]))
      throw Misread(
        "\(Misread.quoted(typed)) is a file, not the address of a page",
        help: "write `\(address.text)`")
    }
    guard !typed.contains(where: ":?#.%\\".contains) else {
      throw Misread(
        "\(Misread.quoted(typed)) is not the address of a page here",
        help: "write what follows the name of the website, such as `/patient-group/`")
    }
    let address = Address(names)
    guard address == Address(verbatim: names.map { $0.lowercased() }) else {
      throw Misread(
        "no page here has the address \(Misread.quoted(typed))", help: "write `\(address.text)`")
    }
    self = address
  }

  private init(_ names: [String]) {
    self.init(verbatim: names.map(AddressName.slug(of:)))
  }

  private init(verbatim names: [String]) {
    self.init("/" + names.map { $0 + "/" }.joined())
  }
}
