import Calendar
import FrontMatter
import Views

extension PlannedAction {
  /// `Surgery manager, by 30 April 2026`.
  var assignment: SummaryRowView? {
    switch (who, by?.words) {
    case (let who?, let by?): SummaryRowView("Who and by when", "\(who), by \(by)")
    case (let who?, nil): SummaryRowView("Who", who)
    case (nil, let by?): SummaryRowView("By when", by)
    case (nil, nil): nil
    }
  }
}

extension PlannedAction.Involvement {
  var sentence: String {
    switch self {
    case .informed: "We told the group what we would do"
    case .consulted: "We asked the group what it thought"
    case .coProduced: "The group and we worked on this together"
    }
  }
}

extension Measure {
  /// `The average wait: 14 minutes in October 2025 at first. The aim: 8 minutes. Now: 9 minutes.`
  func words(withResult: Bool) -> String {
    let now = withResult ? result.map { " Now: \($0)." } : nil
    return "\(what). At first: \(baseline). The aim: \(target)." + (now ?? "")
  }
}

extension TagView {
  init(_ status: PlannedAction.Status) {
    let colour: Colour =
      switch status {
      case .planned: .grey
      case .agreed, .underWay: .blue
      case .partlyDone: .yellow
      case .done: .green
      case .notPossible: .red
      }
    self.init(status.rawValue.capitalisedFirst, colour)
  }
}
