import Language

/// A half-open stretch of time: what begins it is inside, what ends it is not.
package enum Window: Hashable, Sendable {
  /// Whole local days.
  case days(from: CalendarDate, until: CalendarDate)
  /// By the clock.
  case clock(from: Instant, until: Instant)

  /// The last day inside; nil of a window by the clock, and of one that holds no day.
  package var lastDay: CalendarDate? {
    guard case .days(let first, let end) = self, first < end else { return nil }
    return end.adding(days: -1)
  }

  /// Where it begins and ends on the time line, days being those of a zone.
  ///
  /// A day may have 23 or 25 hours.
  package func instants(in zone: QuebecTimeZone = .eastern) -> (from: Instant, until: Instant) {
    switch self {
    case .days(let first, let end):
      (zone.instant(date: first, minute: 0), zone.instant(date: end, minute: 0))
    case .clock(let first, let end): (first, end)
    }
  }
}

/// From a window as written to the days or the hours that it means at the moment of a run.
///
/// `last N units` ends with today and goes back to the day that the same number of units before tomorrow is: on
/// 2026-11-23, `last 12 months` is 2025-11-24 to 2026-11-23. `last N full units` ends where the present unit begins.
/// Only hours and minutes follow the clock.
package struct WindowResolver: Sendable {
  private let today: CalendarDate
  private let now: Instant
  private let zone: QuebecTimeZone

  package init(today: CalendarDate, now: Instant, zone: QuebecTimeZone = .eastern) {
    self.today = today
    self.now = now
    self.zone = zone
  }

  /// Nil outside the years 1 to 9999.
  package func last(_ count: Int64, _ unit: TimeUnit) -> Window? {
    if unit.isClock { return clock(count, unit, until: now) }
    guard let end = today.adding(days: 1), let span = CalendarSpan(count, unit) else { return nil }
    return end.adding(span.negated).map { .days(from: $0, until: end) }
  }

  /// The units that are over; nil outside the years 1 to 9999.
  package func lastFull(_ count: Int64, _ unit: TimeUnit) -> Window? {
    if unit.isClock { return clock(count, unit, until: start(ofClock: unit)) }
    let end = start(of: unit)
    return CalendarSpan(count, unit).flatMap { end.adding($0.negated) }.map { .days(from: $0, until: end) }
  }

  /// The whole unit that today is in, what is still to come included; nil at the end of the year 9999.
  package func this(_ unit: TimeUnit) -> Window? {
    if unit.isClock {
      let start = start(ofClock: unit)
      return .clock(from: start, until: Instant(minutes: start.minutes + Self.minutes(unit)))
    }
    let start = start(of: unit)
    return CalendarSpan(1, unit).flatMap { start.adding($0) }.map { .days(from: start, until: $0) }
  }

  /// From a day until today, today included; nil where the day is yet to come.
  package func since(_ first: CalendarDate) -> Window? {
    guard first <= today else { return nil }
    return today.adding(days: 1).map { .days(from: first, until: $0) }
  }

  /// Nil on the first day of all.
  package var yesterday: Window? { lastFull(1, .day) }

  private func start(of unit: TimeUnit) -> CalendarDate {
    switch unit {
    case .minute, .hour, .day: today
    case .week: Period(.week, containing: today).first
    case .month: Period(.month, containing: today).first
    case .quarter: Period(.quarter, containing: today).first
    case .year: Period(.year, containing: today).first
    }
  }

  /// Zones differ by whole hours, so that an hour begins at the same instant in all of them.
  private func start(ofClock unit: TimeUnit) -> Instant {
    let size = Self.minutes(unit)
    let past = (now.minutes % size + size) % size
    return Instant(minutes: now.minutes - past)
  }

  private func clock(_ count: Int64, _ unit: TimeUnit, until end: Instant) -> Window? {
    guard let count = Int(exactly: count), count.magnitude <= 5_000_000_000 else { return nil }
    let first = Instant(minutes: end.minutes - count * Self.minutes(unit))
    guard zone.localTime(at: first) != nil else { return nil }
    return .clock(from: first, until: end)
  }

  private static func minutes(_ unit: TimeUnit) -> Int { unit == .hour ? 60 : 1 }
}
