import Language

/// How long a window is, by what it was written in: a quarter is three months, `last 30 days` thirty days.
package enum WindowLength: Hashable, Sendable {
  case months(Int)
  case days(Int)
  /// Weeks, as days: a year before is then 52 weeks before, so that Mondays stand beside Mondays.
  case weeks(days: Int)
  case minutes(Int)

  /// Of a window that was not written in units: whole months where it begins and ends with one, else days or minutes.
  package init(of window: Window) {
    switch window {
    case .days(let first, let end):
      let months = (end.year - first.year) * 12 + end.month - first.month
      self =
        first.day == 1 && end.day == 1 && months > 0
        ? .months(months) : .days(end.dayNumber - first.dayNumber)
    case .clock(let first, let end): self = .minutes(end.minutes - first.minutes)
    }
  }

  /// So many units.
  package init?(_ count: Int64, _ unit: TimeUnit) {
    guard let count = Int(exactly: count), count.magnitude <= 4_000_000 else { return nil }
    switch unit {
    case .minute: self = .minutes(count)
    case .hour: self = .minutes(count * 60)
    case .day: self = .days(count)
    case .week: self = .weeks(days: count * 7)
    case .month: self = .months(count)
    case .quarter: self = .months(count * 3)
    case .year: self = .months(count * 12)
    }
  }
}

/// The window that another is compared with, and how its days are moved to stand beside those of the other.
package struct EarlierWindow: Hashable, Sendable {
  package let window: Window
  /// True where it ends early, because the other is not over.
  package let isCut: Bool
  /// From its first day to that of the other.
  package let distance: Int
  /// Whole months from one to the other; nil where they are so many days apart.
  package let months: Int?

  /// The stretch just before a window: it ends where the window begins.
  ///
  /// `elapsed` is the day after today, or the minute after now, of a window that is not over; then it has as many days. Nil
  /// outside the years 1 to 9999.
  package init?(before window: Window, _ length: WindowLength, elapsed: Elapsed? = nil) {
    let start: Window?
    switch (window, length) {
    case (.days(let first, _), .months(let months)):
      start = first.adding(CalendarSpan(months: -months)).map { .days(from: $0, until: first) }
    case (.days(let first, _), .days(let days)), (.days(let first, _), .weeks(let days)):
      start = first.adding(days: -days).map { .days(from: $0, until: first) }
    case (.clock(let first, _), .minutes(let minutes)):
      start = .clock(from: Instant(minutes: first.minutes - minutes), until: first)
    default: start = nil
    }
    guard let start else { return nil }
    let months: Int? = if case .months(let months) = length { months } else { nil }
    self.init(start, beside: window, months: months, elapsed)
  }

  /// The same window a year earlier; nil of one by the clock, and outside the years 1 to 9999.
  package init?(yearBefore window: Window, _ length: WindowLength, elapsed: Elapsed? = nil) {
    guard case .days(let first, let end) = window else { return nil }
    if case .weeks = length {
      guard let start = first.adding(days: -364), let until = end.adding(days: -364) else { return nil }
      self.init(.days(from: start, until: until), beside: window, months: nil, elapsed)
      return
    }
    guard let start = first.adding(CalendarSpan(months: -12)), let until = Self.back(end, months: 12) else {
      return nil
    }
    self.init(.days(from: start, until: until), beside: window, months: 12, elapsed)
  }

  /// What has passed of a window: its end for now.
  package enum Elapsed: Hashable, Sendable {
    case days(until: CalendarDate)
    case clock(until: Instant)
  }

  private init(_ whole: Window, beside window: Window, months: Int?, _ elapsed: Elapsed?) {
    self.months = months
    switch (whole, window) {
    case (.days(let start, let end), .days(let first, _)):
      distance = first.dayNumber - start.dayNumber
      var until = end
      if case .days(let passed)? = elapsed {
        // A year apart the date is the same; else as many days have passed.
        let same =
          months.map { $0 % 12 == 0 } == true
          ? Self.back(passed, months: months ?? 0) : start.adding(days: passed.dayNumber - first.dayNumber)
        until = max(start, min(end, same ?? end))
      }
      isCut = until < end
      self.window = .days(from: start, until: until)
    case (.clock(let start, let end), .clock(let first, _)):
      distance = 0
      var until = end.minutes
      if case .clock(let passed)? = elapsed {
        until = max(start.minutes, min(until, start.minutes + passed.minutes - first.minutes))
      }
      isCut = until < end.minutes
      self.window = .clock(from: start, until: Instant(minutes: until))
    default:
      distance = 0
      isCut = false
      self.window = whole
    }
  }

  /// The end of a stretch so many months earlier: the first of a month stays one, else the last day goes by its date.
  private static func back(_ end: CalendarDate, months: Int) -> CalendarDate? {
    let span = CalendarSpan(months: -months)
    if end.day == 1 { return end.adding(span) }
    return end.adding(days: -1)?.adding(span)?.adding(days: 1)
  }

  /// True where a moment can be in both windows.
  package func overlaps(_ later: Window) -> Bool {
    switch (window, later) {
    case (.days(_, let end), .days(let first, _)): end > first
    case (.clock(_, let end), .clock(let first, _)): end.minutes > first.minutes
    default: false
    }
  }

  /// What a period is counted in, which decides how days are moved.
  package enum Grain: Hashable, Sendable { case day, week, month }

  /// From a day of this window to the day of the other that it stands beside; nil of windows by the clock.
  ///
  /// Months go to months, whatever their lengths. Weeks stay weeks: they go by whole weeks where the windows are months
  /// apart. Days go by their date a year apart (29 February then stands beside 28 February), else by their place in the window.
  package func alignment(of grain: Grain) -> CalendarSpan? {
    guard case .days = window else { return nil }
    guard let months else { return CalendarSpan(days: distance) }
    switch grain {
    case .month: return CalendarSpan(months: months)
    case .week: return CalendarSpan(days: (distance + 3) / 7 * 7)
    case .day: return months % 12 == 0 ? CalendarSpan(months: months) : CalendarSpan(days: distance)
    }
  }
}
