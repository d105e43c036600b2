import Calendar
import Practice

extension JSONText {
  /// The hours of a week, days with equal ones in one entry.
  static func hours(of week: Week) -> [JSONText] {
    week.lines.flatMap { line in
      line.spans.map { span in
        .object([
          ("@type", "OpeningHoursSpecification"),
          ("dayOfWeek", .texts(line.weekdays.map(\.rawValue))),
          ("opens", .text(span.from.iso)), ("closes", .text(span.to.closing)),
        ])
      }
    }
  }

  /// The hours of days on which other ones hold than those of the week. A day that is closed is
  /// said by hours that end when they begin.
  static func hours(of week: Week, besides closures: [Closure]) -> [JSONText] {
    closures.flatMap { closure in
      let open = closure.hours(of: week).map { ($0.from.iso, $0.to.closing) }
      return (open.isEmpty ? [("00:00", "00:00")] : open).map { opens, closes in
        JSONText.object([
          ("@type", "OpeningHoursSpecification"), ("name", closure.why.map(JSONText.text)),
          ("validFrom", .text(closure.day.iso)), ("validThrough", .text(closure.day.iso)),
          ("opens", .text(opens)), ("closes", .text(closes)),
        ])
      }
    }
  }
}

extension ClockTime {
  /// The midnight that ends a day is written as the minute before it: `00:00` would say closed.
  fileprivate var closing: String { self == .endOfDay ? "23:59" : iso }
}
