import Language

/// So many months and days of the calendar, to go forward or back from a day.
package struct CalendarSpan: Hashable, Sendable {
  package let months: Int
  package let days: Int

  package init(months: Int = 0, days: Int = 0) {
    self.months = months
    self.days = days
  }

  /// So many units; nil for those of the clock, and beyond what any calendar holds.
  package init?(_ count: Int64, _ unit: TimeUnit) {
    guard let count = Int(exactly: count), count.magnitude <= 4_000_000 else { return nil }
    switch unit {
    case .minute, .hour: return nil
    case .day: self.init(days: count)
    case .week: self.init(days: count * 7)
    case .month: self.init(months: count)
    case .quarter: self.init(months: count * 3)
    case .year: self.init(months: count * 12)
    }
  }

  /// The same span the other way.
  package var negated: CalendarSpan { CalendarSpan(months: -months, days: -days) }
}

extension CalendarDate {
  /// The day so many months and then so many days later; a month without that day gives its last.
  ///
  /// Nil outside the years 1 to 9999.
  package func adding(_ span: CalendarSpan) -> CalendarDate? {
    let month = year * 12 + self.month - 1 + span.months
    guard month >= 12 else { return nil }
    let length = CalendarDate.length(ofMonth: month % 12 + 1, year: month / 12)
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: min(day, length))?.adding(
      days: span.days)
  }
}
