package import Diagnostics

/// A value with its own place: an item of a list, so that a finding points at the item.
package struct Placed<Value: Sendable>: Sendable {
  package let value: Value
  package let place: Place
}

extension Placed: Equatable where Value: Equatable {}

extension FieldType {
  package static func placed<Inner>(_ type: FieldType<Inner>) -> FieldType
  where Value == Placed<Inner> {
    FieldType(
      type.name, example: type.example,
      standIn: Placed(value: type.standIn(), place: Place(file: "")), choices: type.choices,
      nested: type.nested()
    ) { node, problems in
      type.read(node, &problems).map { Placed(value: $0, place: node.place) }
    }
  }
}
