package import Diagnostics

/// A value under a key that its author chose: a table under `Disability`.
package struct Named<Value: Sendable>: Sendable {
  /// As typed.
  package let name: String
  package let value: Value
  /// Where the name stands.
  package let place: Place

  package init(name: String, value: Value, place: Place) {
    self.name = name
    self.value = value
    self.place = place
  }
}

extension Named: Equatable where Value: Equatable {}
