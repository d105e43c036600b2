import Charts

extension SafeValue {
  /// What a bar stands for: the number that is printed beside it.
  var amount: Amount {
    switch self {
    case .people(let people): .known(people * 100)
    case .share(let hundredths): .known(hundredths)
    case .small, .hidden: .hidden
    case .absent: .absent
    }
  }
}

extension SafeQuestion.Row {
  /// Its share of those who answered, to compare with that of another question or year.
  var shareAmount: Amount {
    value.isHidden ? .hidden : percent.map { .known($0 * 100) } ?? .absent
  }
}
