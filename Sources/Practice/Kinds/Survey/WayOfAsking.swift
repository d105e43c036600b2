package import FrontMatter

/// One of the ways in which people were asked: words, and how many where it is known.
package struct WayOfAsking: Sendable, Equatable {
  package let what: Words
  package let number: Int?
}

/// `{what: posted, number: 200}`.
private struct CountedWay: FieldRecord {
  let what: Words
  let number: Int?

  init(from fields: inout FieldReader) {
    what = fields.required("what", .words, "how they were asked")
    number = fields.optional("number", .whole, "how many", example: "200")
  }
}

extension FieldType where Value == WayOfAsking {
  /// Words, or a group of fields with `what` and `number`.
  package static var wayOfAsking: FieldType {
    let counted = FieldType<CountedWay>.record(CountedWay.self)
    let plain = FieldType<Words>.words
    return FieldType(
      "words", example: "200 posted to patients",
      standIn: WayOfAsking(what: plain.standIn(), number: nil), nested: counted.nested()
    ) { node, problems in
      if case .record(let entries) = node.content,
        entries.contains(where: { $0.normalKey == "what" })
      {
        return counted.read(node, &problems).map { WayOfAsking(what: $0.what, number: $0.number) }
      }
      return plain.read(node, &problems).map { WayOfAsking(what: $0, number: nil) }
    }
  }
}
