import FrontMatter
import Views

/// What stands beside "You said": the best answer that an action has.
struct ReplyView: View {
  let label: String
  let words: HTML

  static let table = NameTable<ReplyView>([
    .text("label") { $0.label },
    .html("words") { $0.words },
  ])
}

extension PlannedAction {
  enum Answer {
    case weWill, result, whyNot

    var label: String {
      switch self {
      case .weWill: "We will"
      case .result: "We did"
      case .whyNot: "Why we cannot"
      }
    }

    func words(_ action: PlannedAction) -> Words? {
      switch self {
      case .weWill: action.weWill
      case .result: action.result
      case .whyNot: action.whyNot
      }
    }
  }

  /// A plan answers with what was promised; later, with what came of it.
  func answer(isPlan: Bool) -> Answer? {
    let inOrder: [Answer] =
      switch status {
      case .notPossible: [.whyNot, .weWill]
      case .done where !isPlan: [.result, .weWill]
      default: isPlan ? [.weWill] : [.weWill, .result]
      }
    return inOrder.first { $0.words(self) != nil }
  }
}
