extension JoinedChoices {
  /// The choices of a cell, of those that are named; what is none of them is a part of its own.
  static func parts(of text: String, named choices: [String], by mark: String) -> [String] {
    var rest = text[...]
    var parts: [String] = []
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " }
      let choice = choices.first { choice in
        guard rest.lowercased().hasPrefix(choice.lowercased()) else { return false }
        let after = rest.dropFirst(choice.count)
        return after.isEmpty || after.hasPrefix(mark)
      }
      if let choice {
        parts.append(choice)
        rest = rest.dropFirst(choice.count).dropFirst(mark.count)
      } else {
        let end = rest.firstRange(of: mark)
        let own = oneLine(String(rest[..<(end?.lowerBound ?? rest.endIndex)]))
        if !own.isEmpty { parts.append(own) }
        rest = end.map { rest[$0.upperBound...] } ?? ""
      }
    }
    return parts
  }
}
