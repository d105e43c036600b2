package import Diagnostics

/// Where a record and its fields stand, so that a rule can point at the line to change.
package struct RecordSource: Sendable, Equatable {
  /// The start of the record: its first key, or the top of the file.
  package let place: Place
  private let keys: [String: Place]
  private let values: [String: Place]

  package init(place: Place, keys: [String: Place], values: [String: Place]) {
    self.place = place
    self.keys = keys
    self.values = values
  }

  /// The value of a field; where the field is not given, the record.
  package func place(of key: String) -> Place { values[key] ?? keys[key] ?? place }

  package func has(_ key: String) -> Bool { keys[key] != nil }
}
