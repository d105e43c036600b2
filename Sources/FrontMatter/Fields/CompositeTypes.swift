extension FieldType {
  /// A list, or a single value where only one is typed.
  package static func list<Element>(of type: FieldType<Element>) -> FieldType
  where Value == [Element] {
    FieldType(
      "a list of \(type.name)", example: type.example, standIn: [], choices: type.choices,
      nested: type.nested()
    ) { node, problems in
      switch node.content {
      case .empty: return []
      case .list(let items):
        // A list item left empty is nothing at all.
        return items.filter { !$0.isBlank }.compactMap { type.read($0, &problems) }
      default: return type.read(node, &problems).map { [$0] }
      }
    }
  }

  /// A mapping with fields of its own.
  package static func record(_ record: Value.Type) -> FieldType where Value: FieldRecord {
    FieldType(
      "a group of fields", example: "{...}", standIn: FieldReader.standIn(for: record),
      nested: FieldReader.fields(of: record)
    ) { node, problems in
      guard case .record(let entries) = node.content else {
        let first = FieldReader.fields(of: record).prefix(2).map { "`\($0.key): \($0.example)`" }
        problems.wrongType(
          "this should be a group of fields, each on a line of its own",
          help: "write \(first.joined(separator: " and "))", at: node.place)
        return nil
      }
      if !entries.isEmpty, entries.allSatisfy(\.value.isUntouched) {
        FieldReader.readUntouched(record, from: entries, at: node.place, problems: &problems)
        return nil
      }
      return FieldReader.read(record, from: entries, at: node.place, problems: &problems)
    }
  }
}

extension FieldNode {
  /// True where keys stand and nothing after any of them: a form that nobody filled in.
  var isUntouched: Bool {
    switch content {
    case .empty, .scalar: isBlank
    case .list(let items): items.allSatisfy(\.isUntouched)
    case .record(let entries): entries.allSatisfy(\.value.isUntouched)
    }
  }
}
