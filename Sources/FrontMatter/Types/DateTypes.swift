package import Calendar

extension FieldType where Value == LooseDate {
  /// A day, or a month where only that is known.
  package static var date: FieldType<LooseDate> {
    line("a date", example: "11 February 2014", standIn: .day(CalendarDate(number: 0))) {
      typed throws(Misread) in try LooseDate(reading: typed)
    }
  }

  /// A whole month.
  package static var month: FieldType<LooseDate> {
    line("a month", example: "February 2026", standIn: .month(year: 1970, month: 1)) {
      typed throws(Misread) in
      let date = try LooseDate(reading: typed)
      if case .day(let day) = date {
        let month = LooseDate.month(year: day.year, month: day.month)
        throw Misread(
          "\(Misread.quoted(typed)) is a day, not a month", help: "write `\(month.words)`")
      }
      return date
    }
  }
}

extension FieldType where Value == ReportingYear {
  /// A reporting year, from April to March.
  package static var year: FieldType<ReportingYear> {
    line("a reporting year", example: "2013/14", standIn: ReportingYear(startingIn: 1970)) {
      typed throws(Misread) in try ReportingYear(reading: typed)
    }
  }
}

extension FieldType where Value == ClockTime {
  package static var time: FieldType<ClockTime> {
    line("a time", example: "6:30pm", standIn: .midnight) {
      typed throws(Misread) in try ClockTime(reading: typed)
    }
  }
}
