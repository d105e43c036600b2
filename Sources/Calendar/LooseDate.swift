/// A date as people know it: a day, or only the month (`March 2014`).
package enum LooseDate: Sendable, Hashable {
  case day(CalendarDate)
  case month(year: Int, month: Int)

  package var earliest: CalendarDate {
    switch self {
    case .day(let day): day
    case .month(let year, let month): CalendarDate(year, month, 1) ?? CalendarDate(number: 0)
    }
  }

  package var latest: CalendarDate {
    switch self {
    case .day(let day): day
    case .month(let year, let month):
      CalendarDate(year, month, CalendarDate.days(inMonth: month, of: year))
        ?? CalendarDate(number: 0)
    }
  }

  /// True only where every day that it may be is on or before `deadline`.
  package func meets(_ deadline: CalendarDate) -> Bool { latest <= deadline }

  /// True only where every day that it may be has passed or is today.
  package func hasCome(on today: CalendarDate) -> Bool { latest <= today }

  /// `11 February 2014`, or `March 2014`.
  package var words: String {
    switch self {
    case .day(let day): day.words
    case .month(let year, let month): "\(Month.names[month - 1]) \(year)"
    }
  }

  /// `2014-02-11`, or `2014-03`: what HTML's `time` element takes.
  package var iso: String {
    switch self {
    case .day(let day): day.iso
    case .month: String(earliest.iso.prefix(7))
    }
  }
}

extension LooseDate {
  /// True where some day that it may be is on or before some day that `later` may be: only where
  /// this is false are the two known to be out of order.
  package func mayComeBefore(_ later: LooseDate) -> Bool { earliest <= later.latest }

  /// True where some day may be meant by both.
  package func mayBe(_ other: LooseDate) -> Bool {
    mayComeBefore(other) && other.mayComeBefore(self)
  }

  /// True only where every day that it may be is before every day that `later` may be.
  package func surelyComesBefore(_ later: LooseDate) -> Bool { latest < later.earliest }
}

/// An order for lists: a month stands after the days in it.
extension LooseDate: Comparable {
  package static func < (left: LooseDate, right: LooseDate) -> Bool {
    (left.latest, -left.earliest.number) < (right.latest, -right.earliest.number)
  }
}
