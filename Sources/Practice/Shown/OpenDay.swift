import Calendar

/// The hours of one day, and what is to be said at each time of it.
struct OpenDay {
  struct State: Equatable {
    /// `open now, until noon`.
    let now: String
    /// When it opens later in the day.
    var next: ClockTime?

    /// - Parameters:
    ///   - who: `Our doors are`.
    ///   - opens: `They open`.
    func sentence(_ who: String, _ opens: String) -> String {
      "\(who) \(now)." + (next.map { " \(opens) at \($0.words) today." } ?? "")
    }
  }

  private let spans: [TimeSpan]
  /// When that closes which goes on after midnight; nil where nothing does.
  private let goesOnUntil: ClockTime?
  private let why: String?

  init(_ spans: [TimeSpan], tomorrow: [TimeSpan], why: String?) {
    self.spans = Self.joined(spans)
    goesOnUntil = Self.joined(tomorrow).first { $0.from == .midnight }?.to
    self.why = why
  }

  var changes: [ClockTime] { spans.flatMap { [$0.from, $0.to] }.filter { $0 < .endOfDay } }

  func state(at time: ClockTime) -> State {
    if let open = spans.first(where: { $0.from <= time && time < $0.to }) {
      guard open.to == .endOfDay, let goesOnUntil else {
        return State(now: "open now, until \(open.to.words)")
      }
      return State(
        now: goesOnUntil == .endOfDay ? "open now" : "open now, until \(goesOnUntil.words) tomorrow"
      )
    }
    if let next = spans.first(where: { time < $0.from }) {
      return State(now: "closed now", next: next.from)
    }
    if !spans.isEmpty { return State(now: "closed now") }
    return State(now: "closed today" + (why.map { ": \($0)" } ?? ""))
  }

  /// `8am to 1pm, 1pm to 6pm` is open all along.
  private static func joined(_ spans: [TimeSpan]) -> [TimeSpan] {
    spans.reduce(into: []) { joined, span in
      if let last = joined.last, last.to == span.from, let both = TimeSpan(last.from, span.to) {
        joined[joined.count - 1] = both
      } else {
        joined.append(span)
      }
    }
  }
}
