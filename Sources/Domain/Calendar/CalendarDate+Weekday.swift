import Language

extension CalendarDate {
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (dayNumber % 7 + 7 + 3) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// The day so many days later, or earlier; nil outside the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? nil : CalendarDate(dayNumber: sum)
  }

  /// 1 on the first of January.
  package var dayOfYear: Int {
    dayNumber - (CalendarDate(year: year, month: 1, day: 1)?.dayNumber ?? dayNumber) + 1
  }

  /// The first such weekday from this day on, this day included.
  package func next(_ weekday: Weekday) -> CalendarDate? {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }

  /// The nth such weekday of a month, from its end where `ordinal` is negative; nil where there is none.
  package static func nth(
    _ ordinal: Int, _ weekday: Weekday, month: Int, year: Int
  ) -> CalendarDate? {
    if ordinal > 0, ordinal <= 5 {
      guard let first = CalendarDate(year: year, month: month, day: 1)?.next(weekday) else { return nil }
      return CalendarDate(year: year, month: month, day: first.day + 7 * (ordinal - 1))
    }
    guard ordinal < 0, ordinal >= -5, (1...12).contains(month) else { return nil }
    let length = CalendarDate.length(ofMonth: month, year: year)
    guard let last = CalendarDate(year: year, month: month, day: length) else { return nil }
    let back = (last.weekday.rawValue - weekday.rawValue + 7) % 7
    return CalendarDate(year: year, month: month, day: length - back + 7 * (ordinal + 1))
  }
}
