package import Views

/// Public services that every practice's pages send people to.
package enum PublicAddresses {
  package static let charter =
    "https://www.england.nhs.uk/publication/you-and-your-general-practice-english/"
  package static let urgentHelp = "https://111.nhs.uk/"
  package static let ombudsman = "https://www.ombudsman.org.uk/"
  package static let ombudsmanPhone = "0345 015 4033"
  package static let equalityService = "https://www.equalityadvisoryservice.com/"
}

package struct CommissionerView: View {
  let name: String
  let address: String?
  let phone: String?
  let website: String?

  package static let table = NameTable<CommissionerView>([
    .text("name") { $0.name },
    .text("address") { $0.address },
    .text("phone") { $0.phone },
    .text("website") { $0.website },
  ])

  init(_ commissioner: Commissioner) {
    name = commissioner.name
    address = commissioner.address
    phone = commissioner.phone
    website = commissioner.website
  }
}
