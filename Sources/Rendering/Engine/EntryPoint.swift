package import Views

/// A template that the program renders by name, and the view it is rendered with.
package struct EntryPoint: Sendable {
  package let template: String
  package let contract: ViewContract
  /// True where all that the view has to say is to be on the page.
  package let isWhole: Bool

  package init<V: View>(_ template: String, _ view: V.Type, isWhole: Bool = true) {
    self.init(template: template, contract: V.table.contract, isWhole: isWhole)
  }

  init(template: String, contract: ViewContract, isWhole: Bool = true) {
    self.template = template
    self.contract = contract
    self.isWhole = isWhole
  }
}
