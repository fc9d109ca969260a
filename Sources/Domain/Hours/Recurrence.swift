import Language

/// On which days something recurs: the part of an iCalendar recurrence rule that is about days (RFC 5545, 3.3.10).
package struct Recurrence: Hashable, Sendable {
  package enum Frequency: String, CaseIterable, Hashable, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday, or the nth of its month (of its year with `yearly`), from the end where negative.
  package struct Day: Hashable, Sendable {
    package var ordinal: Int?
    package var weekday: Weekday
    package init(_ ordinal: Int? = nil, _ weekday: Weekday) {
      self.ordinal = ordinal
      self.weekday = weekday
    }
  }

  package var frequency: Frequency
  /// Every so many days, weeks, months or years; 1 or more.
  package var interval = 1
  package var weekStart = Weekday.monday
  /// The first day of the series, from which intervals count; nil where nothing depends on it.
  package var start: CalendarDate?
  package var days: [Day] = []
  package var monthDays: [Int] = []
  package var yearDays: [Int] = []
  package var weekNumbers: [Int] = []

  package init(_ frequency: Frequency) { self.frequency = frequency }

  /// True where the rule tells no days without a `start` that it does not have.
  package var needsStart: Bool {
    guard start == nil else { return false }
    if interval > 1 { return true }
    switch frequency {
    case .daily: return false
    case .weekly: return days.isEmpty
    case .monthly: return days.isEmpty && monthDays.isEmpty
    case .yearly: return !restrictsDays
    }
  }

  private var restrictsDays: Bool {
    !(days.isEmpty && monthDays.isEmpty && yearDays.isEmpty && weekNumbers.isEmpty)
  }

  /// True where a day is in the series; days before `start` are not.
  package func contains(_ date: CalendarDate) -> Bool {
    if let start, date < start { return false }
    return isInPeriod(date) && passesDays(date) && passesNumbers(date)
  }

  /// Whether the day's own period is one of every `interval`.
  private func isInPeriod(_ date: CalendarDate) -> Bool {
    guard interval > 1 else { return true }
    guard let start else { return false }
    let distance =
      switch frequency {
      case .daily: date.dayNumber - start.dayNumber
      case .weekly: (weekBegin(date) - weekBegin(start)) / 7
      case .monthly: (date.year - start.year) * 12 + date.month - start.month
      case .yearly: date.year - start.year
      }
    return distance % interval == 0
  }

  private func weekBegin(_ date: CalendarDate) -> Int {
    date.dayNumber - (date.weekday.rawValue - weekStart.rawValue + 7) % 7
  }

  private func passesDays(_ date: CalendarDate) -> Bool {
    guard days.isEmpty else { return days.contains { isDay($0, date) } }
    guard let start else { return true }
    // A rule that names no days takes them from its start; RFC 5545, 3.3.10, "information missing".
    switch frequency {
    case .daily: return true
    case .weekly: return monthDays.isEmpty ? date.weekday == start.weekday : true
    case .monthly: return monthDays.isEmpty ? date.day == start.day : true
    case .yearly:
      // Weeks without weekdays are whole weeks, as python-dateutil and readers of hours have it.
      if !monthDays.isEmpty || !yearDays.isEmpty || !weekNumbers.isEmpty { return true }
      return date.month == start.month && date.day == start.day
    }
  }

  private func isDay(_ day: Day, _ date: CalendarDate) -> Bool {
    guard date.weekday == day.weekday else { return false }
    guard let ordinal = day.ordinal else { return true }
    switch frequency {
    // RFC 5545 gives ordinals no meaning here; readers take the weekday.
    case .daily, .weekly: return true
    case .monthly:
      let length = CalendarDate.length(ofMonth: date.month, year: date.year)
      return ordinal > 0
        ? (date.day - 1) / 7 + 1 == ordinal : (length - date.day) / 7 + 1 == -ordinal
    case .yearly:
      let length = CalendarDate.isLeap(date.year) ? 366 : 365
      return ordinal > 0
        ? (date.dayOfYear - 1) / 7 + 1 == ordinal : (length - date.dayOfYear) / 7 + 1 == -ordinal
    }
  }

  private func passesNumbers(_ date: CalendarDate) -> Bool {
    let month = CalendarDate.length(ofMonth: date.month, year: date.year)
    let year = CalendarDate.isLeap(date.year) ? 366 : 365
    return Self.holds(monthDays, date.day, of: month) && Self.holds(yearDays, date.dayOfYear, of: year)
      && (weekNumbers.isEmpty || isInWeek(date))
  }

  /// Whether a list names a number, from the front or, negative, from the back; an empty list names all.
  private static func holds(_ list: [Int], _ number: Int, of count: Int) -> Bool {
    list.isEmpty || list.contains(number) || list.contains(number - count - 1)
  }

  /// Week 1 is the first with four days or more in the year (ISO 8601, for any first weekday).
  private func isInWeek(_ date: CalendarDate) -> Bool {
    guard let (number, count) = week(date) else { return false }
    return weekNumbers.contains(number) || weekNumbers.contains(number - count - 1)
  }

  private func week(_ date: CalendarDate) -> (number: Int, count: Int)? {
    let begin = weekBegin(date)
    // The year that holds the fourth day of a week has the week.
    guard let year = CalendarDate(dayNumber: begin + 3)?.year,
      let first = CalendarDate(year: year, month: 1, day: 4),
      let next = CalendarDate(year: year + 1, month: 1, day: 4)
    else { return nil }
    return ((begin - weekBegin(first)) / 7 + 1, (weekBegin(next) - weekBegin(first)) / 7)
  }

  /// The day of the `count`th occurrence; nil where it has not come after a hundred years.
  package func day(ofOccurrence count: Int) -> CalendarDate? {
    guard let start, count >= 1 else { return nil }
    var left = count
    for offset in 0..<36_525 {
      guard let day = start.adding(days: offset) else { return nil }
      if contains(day) { left -= 1 }
      if left == 0 { return day }
    }
    return nil
  }
}
