package import Views

/// A template that the program renders by name, and the view it is rendered with.
package struct EntryPoint: Sendable {
  package let template: String
  package let contract: ViewContract

  package init<V: View>(_ template: String, _ view: V.Type) {
    self.template = template
    contract = V.table.contract
  }

  init(template: String, contract: ViewContract) {
    self.template = template
    self.contract = contract
  }
}
