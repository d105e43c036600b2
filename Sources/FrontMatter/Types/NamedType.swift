import Calendar
import Diagnostics

extension FieldType {
  /// A mapping whose keys its author chooses: `groups: {Disability: ...}`.
  package static func named<Element>(of type: FieldType<Element>) -> FieldType
  where Value == [Named<Element>] {
    FieldType(
      "\(type.name) under each name", example: "{Disability: \(type.example)}", standIn: [],
      choices: type.choices,
      nested: type.nested()
    ) { node, problems in
      guard case .record(let entries) = node.content else {
        problems.wrongType(
          "this should be names, each with \(type.name)",
          help: "write each name on a line of its own below, with a colon after it",
          at: node.place)
        return nil
      }
      var first: [String: Place] = [:]
      var values: [Named<Element>] = []
      for entry in entries {
        let name = entry.key.trimmed
        if let place = first[name.folded] {
          problems.report(.repeatedKey(name, first: place, at: entry.place))
          continue
        }
        first[name.folded] = entry.place
        if entry.value.isBlank {
          problems.wrongType(
            "\(Misread.quoted(name)) has nothing after it",
            help: "write \(type.name) after it, or delete the line", at: entry.place)
        } else if let value = type.read(entry.value, &problems) {
          values.append(Named(name: name, value: value, place: entry.place))
        }
      }
      return values.count == entries.count ? values : nil
    }
  }
}
