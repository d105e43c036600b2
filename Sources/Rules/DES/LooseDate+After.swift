import Calendar

extension LooseDate {
  /// In a sentence: `on 4 April 2014, after 31 March 2014`; of a month some of whose days are in time,
  /// `in March 2014, which may have been after 28 March 2014`.
  func when(after due: CalendarDate) -> String {
    when + (earliest > due ? ", after " : ", which may have been after ") + due.words
  }
}
