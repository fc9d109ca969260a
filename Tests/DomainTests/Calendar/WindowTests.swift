import Domain
import Language
import Testing

/// Each window on a day, worked by hand from a calendar.
struct WindowTests {
  struct Case: Sendable, CustomStringConvertible {
    enum Ask: Sendable { case last, full, this }
    let today: String
    let ask: Ask
    let count: Int64
    let unit: TimeUnit
    let first: String
    let last: String
    var description: String { "\(today) \(ask) \(count) \(unit)" }

    init(_ today: String, _ ask: Ask, _ count: Int64, _ unit: TimeUnit, _ first: String, _ last: String) {
      (self.today, self.ask, self.count, self.unit) = (today, ask, count, unit)
      (self.first, self.last) = (first, last)
    }
  }

  static let cases = [
    // Up to today, today included.
    Case("2026-11-23", .last, 1, .day, "2026-11-23", "2026-11-23"),
    Case("2026-11-23", .last, 30, .day, "2026-10-25", "2026-11-23"),
    Case("2026-11-23", .last, 2, .week, "2026-11-10", "2026-11-23"),
    Case("2026-11-23", .last, 12, .month, "2025-11-24", "2026-11-23"),
    Case("2026-11-23", .last, 1, .quarter, "2026-08-24", "2026-11-23"),
    Case("2026-11-23", .last, 1, .year, "2025-11-24", "2026-11-23"),
    // At the ends of months: tomorrow is the first, so the window is a whole month.
    Case("2026-02-28", .last, 1, .month, "2026-02-01", "2026-02-28"),
    Case("2026-03-31", .last, 1, .month, "2026-03-01", "2026-03-31"),
    // Tomorrow is 31 March, and February has no such day.
    Case("2026-03-30", .last, 1, .month, "2026-02-28", "2026-03-30"),
    Case("2024-03-30", .last, 1, .month, "2024-02-29", "2024-03-30"),
    // Leap years.
    Case("2024-02-28", .last, 1, .year, "2023-02-28", "2024-02-28"),
    Case("2024-02-29", .last, 1, .year, "2023-03-01", "2024-02-29"),
    Case("2024-03-01", .last, 2, .day, "2024-02-29", "2024-03-01"),
    // Full units are over.
    Case("2026-11-23", .full, 1, .month, "2026-10-01", "2026-10-31"),
    Case("2026-11-23", .full, 3, .month, "2026-08-01", "2026-10-31"),
    Case("2026-11-23", .full, 12, .month, "2025-11-01", "2026-10-31"),
    Case("2026-11-23", .full, 1, .quarter, "2026-07-01", "2026-09-30"),
    Case("2026-01-01", .full, 1, .quarter, "2025-10-01", "2025-12-31"),
    Case("2026-11-23", .full, 2, .year, "2024-01-01", "2025-12-31"),
    Case("2026-11-23", .full, 1, .day, "2026-11-22", "2026-11-22"),
    // 23 November 2026 is a Monday, 22 November a Sunday.
    Case("2026-11-23", .full, 1, .week, "2026-11-16", "2026-11-22"),
    Case("2026-11-22", .full, 1, .week, "2026-11-09", "2026-11-15"),
    Case("2026-11-30", .full, 1, .month, "2026-10-01", "2026-10-31"),
    Case("2026-12-01", .full, 1, .month, "2026-11-01", "2026-11-30"),
    // The whole unit, what is to come included.
    Case("2026-11-23", .this, 1, .week, "2026-11-23", "2026-11-29"),
    Case("2027-01-01", .this, 1, .week, "2026-12-28", "2027-01-03"),
    Case("2026-11-23", .this, 1, .month, "2026-11-01", "2026-11-30"),
    Case("2024-02-10", .this, 1, .month, "2024-02-01", "2024-02-29"),
    Case("2026-11-23", .this, 1, .quarter, "2026-10-01", "2026-12-31"),
    Case("2026-11-23", .this, 1, .year, "2026-01-01", "2026-12-31"),
    Case("2026-11-23", .this, 1, .day, "2026-11-23", "2026-11-23"),
  ]

  @Test(arguments: cases)
  func windowOfDays(_ wanted: Case) throws {
    let today = try #require(CalendarDate(iso: wanted.today))
    let resolver = WindowResolver(today: today, now: Instant(noonOf: today))
    let window =
      switch wanted.ask {
      case .last: resolver.last(wanted.count, wanted.unit)
      case .full: resolver.lastFull(wanted.count, wanted.unit)
      case .this: resolver.this(wanted.unit)
      }
    guard case .days(let first, _)? = window else {
      Issue.record("no window of days")
      return
    }
    #expect(first.iso == wanted.first)
    #expect(window?.lastDay?.iso == wanted.last)
  }

  @Test func sinceADay() throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    let resolver = WindowResolver(today: today, now: Instant(noonOf: today))
    let first = try #require(CalendarDate(iso: "2025-03-13"))
    #expect(resolver.since(first)?.lastDay == today)
    #expect(resolver.since(today)?.lastDay == today)
    #expect(resolver.since(try #require(CalendarDate(iso: "2026-11-24"))) == nil)
    #expect(resolver.yesterday?.lastDay?.iso == "2026-11-22")
  }

  /// In 2026 clocks go ahead on 8 March and back on 1 November.
  @Test(arguments: [("2026-03-08", 23), ("2026-11-01", 25), ("2026-11-02", 24), ("2026-06-30", 24)])
  func hoursOfADay(_ day: String, _ hours: Int) throws {
    let today = try #require(CalendarDate(iso: day))
    let window = WindowResolver(today: today, now: Instant(noonOf: today)).this(.day)
    let bounds = try #require(window?.instants())
    #expect(bounds.until.minutes - bounds.from.minutes == hours * 60)
    #expect(QuebecTimeZone.eastern.localTime(at: bounds.from)?.iso == day + "T00:00")
  }

  /// Over the change of 8 March 2026 six hours of the clock are six hours: 06:30 less six is 23:30, an hour having been skipped.
  @Test func hoursFollowTheClock() throws {
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 8))
    let now = QuebecTimeZone.eastern.instant(date: day, minute: 390)
    let resolver = WindowResolver(today: day, now: now)
    let bounds = try #require(resolver.last(6, .hour)?.instants())
    #expect(QuebecTimeZone.eastern.localTime(at: bounds.from)?.iso == "2026-03-07T23:30")
    let full = try #require(resolver.lastFull(2, .hour)?.instants())
    #expect(QuebecTimeZone.eastern.localTime(at: full.from)?.iso == "2026-03-08T04:00")
    #expect(QuebecTimeZone.eastern.localTime(at: full.until)?.iso == "2026-03-08T06:00")
    let this = try #require(resolver.this(.hour)?.instants())
    #expect(QuebecTimeZone.eastern.localTime(at: this.until)?.iso == "2026-03-08T07:00")
  }

  @Test func windowsOutsideTheCalendarAreNone() throws {
    let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    let early = WindowResolver(today: first, now: Instant(noonOf: first))
    let late = WindowResolver(today: last, now: Instant(noonOf: last))
    #expect(early.lastFull(1, .month) == nil)
    #expect(early.yesterday == nil)
    #expect(late.this(.year) == nil)
    #expect(late.last(1, .day) == nil)
    for unit in TimeUnit.allCases { #expect(late.last(.max, unit) == nil) }
  }
}
