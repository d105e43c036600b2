import Calendar

extension FieldType where Value == Int {
  /// A whole number: `9,203`, `9203`.
  package static var whole: FieldType {
    line("a whole number", example: "9,203", standIn: 0) { typed throws(Misread) in
      try Int(people: typed)
    }
  }

  /// Whole pounds: `£65,000`, `65,000`.
  package static var pounds: FieldType {
    line("a number of pounds", example: "£65,000", standIn: 0) { typed throws(Misread) in
      let number = typed.utf8.starts(with: "£".utf8) ? String(typed.dropFirst()).trimmed : typed
      guard let pounds = try TypedNumber(number).figure.whole else {
        throw Misread(
          "\(Misread.quoted(typed)) has pence in it", help: "write whole pounds, such as `£65,000`")
      }
      return pounds
    }
  }
}

extension FieldType where Value == Figure {
  /// From nothing to a hundred per cent, with or without its sign.
  package static var percent: FieldType {
    line("a percentage", example: "48.8%", standIn: Figure(0)) { typed throws(Misread) in
      let figure = try Figure(reading: typed)
      guard figure.hundredths <= 10_000 else { throw .overHundred(typed) }
      return figure
    }
  }

  /// How many people, or what percentage of them: the field's unit says which.
  package static var figure: FieldType {
    line("a number", example: "211", standIn: Figure(0)) { typed throws(Misread) in
      try Figure(reading: typed)
    }
  }
}
