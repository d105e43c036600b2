import Tables

extension ExportShape {
  /// `question,answer,people`, and `type` where people like.
  static let typedByHand = ExportShape(
    name: "a table typed by hand",
    recognises: { TypedColumns($0.header.cells) != nil },
    read: { table throws(BadInput) in
      guard let columns = TypedColumns(table.header.cells) else {
        throw ImportTable.nothing(in: table.file)
      }
      try table.checkWidths(from: 1, mayEndEarly: true)
      return .counted(try TypedReader(table, columns).counted())
    })
}

/// Where the columns of a typed table are.
struct TypedColumns {
  let question: Int
  let answer: Int
  let people: Int
  let type: Int?

  init?(_ header: [String]) {
    let keys = header.map(folded)
    func index(_ names: String...) -> Int? { keys.firstIndex { names.contains($0) } }
    guard let question = index("question"), let answer = index("answer", "answers"),
      let people = index("people", "number", "count", "responses", "how many", "number of people")
    else { return nil }
    self.question = question
    self.answer = answer
    self.people = people
    type = index("type")
  }

  func has(_ index: Int) -> Bool { [question, answer, people, type].contains(index) }
}
