import Domain
import Language
import Testing

/// What a window is compared with, worked by hand from a calendar; ends are the last days inside.
struct EarlierWindowTests {
  struct Case: Sendable, CustomStringConvertible {
    let window: (String, String)
    let length: WindowLength
    let isYear: Bool
    /// Today, of a window that is not over.
    let today: String?
    let expected: (String, String)
    var description: String { "\(window) \(length)\(isYear ? " year" : "") \(today ?? "")" }

    init(
      _ first: String, _ last: String, _ length: WindowLength, year: Bool = false, today: String? = nil,
      _ expectedFirst: String, _ expectedLast: String
    ) {
      (window, self.length, isYear, self.today) = ((first, last), length, year, today)
      expected = (expectedFirst, expectedLast)
    }
  }

  static let cases = [
    // Just before: months go by months, days by days.
    Case("2025-01-01", "2025-12-31", .months(12), "2024-01-01", "2024-12-31"),
    Case("2025-07-01", "2025-09-30", .months(3), "2025-04-01", "2025-06-30"),
    Case("2025-03-01", "2025-03-31", .months(1), "2025-02-01", "2025-02-28"),
    Case("2026-10-25", "2026-11-23", .days(30), "2026-09-25", "2026-10-24"),
    Case("2025-11-24", "2026-11-23", .months(12), "2024-11-24", "2025-11-23"),
    // 28 February to 30 March is `last 1 month`: it begins where the one before ends.
    Case("2026-02-28", "2026-03-30", .months(1), "2026-01-28", "2026-02-27"),
    Case("2026-11-16", "2026-11-22", .weeks(days: 7), "2026-11-09", "2026-11-15"),
    // A year earlier, leap years too.
    Case("2025-02-01", "2025-02-28", .months(1), year: true, "2024-02-01", "2024-02-29"),
    Case("2024-02-01", "2024-02-29", .months(1), year: true, "2023-02-01", "2023-02-28"),
    Case("2024-02-10", "2024-02-28", .days(19), year: true, "2023-02-10", "2023-02-28"),
    Case("2026-10-25", "2026-11-23", .days(30), year: true, "2025-10-25", "2025-11-23"),
    // Mondays beside Mondays.
    Case("2026-11-16", "2026-11-22", .weeks(days: 7), year: true, "2025-11-17", "2025-11-23"),
    // Not over: as many days.
    Case("2026-11-01", "2026-11-30", .months(1), today: "2026-11-23", "2026-10-01", "2026-10-23"),
    Case("2026-03-01", "2026-03-31", .months(1), today: "2026-03-30", "2026-02-01", "2026-02-28"),
    Case("2026-04-01", "2026-06-30", .months(3), today: "2026-05-23", "2026-01-01", "2026-02-22"),
    Case("2026-11-23", "2026-11-29", .weeks(days: 7), today: "2026-11-25", "2026-11-16", "2026-11-18"),
    // A year apart by the date, on both sides of 29 February.
    Case("2026-01-01", "2026-12-31", .months(12), today: "2026-11-23", "2025-01-01", "2025-11-23"),
    Case("2028-01-01", "2028-12-31", .months(12), today: "2028-03-01", "2027-01-01", "2027-03-01"),
    Case("2028-01-01", "2028-12-31", .months(12), today: "2028-02-29", "2027-01-01", "2027-02-28"),
    Case("2026-11-01", "2026-11-30", .months(1), year: true, today: "2026-11-23", "2025-11-01", "2025-11-23"),
  ]

  private func window(_ ends: (String, String)) throws -> Window {
    let last = try #require(CalendarDate(iso: ends.1))
    return .days(
      from: try #require(CalendarDate(iso: ends.0)), until: try #require(last.adding(days: 1)))
  }

  @Test(arguments: cases)
  func earlier(_ wanted: Case) throws {
    let window = try window(wanted.window)
    let tomorrow = try wanted.today.map { try #require(CalendarDate(iso: $0)?.adding(days: 1)) }
    let elapsed = tomorrow.map { EarlierWindow.Elapsed.days(until: $0) }
    let earlier =
      wanted.isYear
      ? EarlierWindow(yearBefore: window, wanted.length, elapsed: elapsed)
      : EarlierWindow(before: window, wanted.length, elapsed: elapsed)
    #expect(try earlier?.window == self.window(wanted.expected))
    #expect(earlier?.isCut == (wanted.today != nil && wanted.expected.1 != "2026-02-28"))
  }

  @Test func hoursGoByTheClock() throws {
    let window = Window.clock(from: Instant(minutes: 6_000), until: Instant(minutes: 9_000))
    let earlier = EarlierWindow(before: window, .minutes(3_000))
    #expect(earlier?.window == .clock(from: Instant(minutes: 3_000), until: Instant(minutes: 6_000)))
    #expect(EarlierWindow(yearBefore: window, .minutes(3_000)) == nil)
    let cut = EarlierWindow(
      before: window, .minutes(3_000), elapsed: .clock(until: Instant(minutes: 6_500)))
    #expect(cut?.window == .clock(from: Instant(minutes: 3_000), until: Instant(minutes: 3_500)))
  }

  /// A day of the earlier window, and the day that it stands beside.
  @Test(arguments: [
    // A year apart: the same date; 29 February beside the 28th.
    ("2025-01-01", "2025-12-31", false, EarlierWindow.Grain.day, "2024-02-29", "2025-02-28"),
    ("2025-01-01", "2025-12-31", false, .day, "2024-12-31", "2025-12-31"),
    // A month apart: the same place in the window.
    ("2025-02-01", "2025-02-28", false, .day, "2025-01-05", "2025-02-05"),
    ("2025-02-01", "2025-02-28", false, .day, "2025-01-31", "2025-03-03"),
    ("2025-02-01", "2025-02-28", false, .month, "2025-01-31", "2025-02-28"),
    // Weeks a year apart: 52 weeks, from Monday to Monday.
    ("2025-01-01", "2025-12-31", false, .week, "2024-01-01", "2024-12-30"),
    ("2025-07-01", "2025-09-30", false, .week, "2025-04-07", "2025-07-07"),
    ("2026-10-25", "2026-11-23", true, .day, "2025-10-25", "2026-10-25"),
  ])
  func alignedDays(
    first: String, last: String, isYear: Bool, grain: EarlierWindow.Grain, day: String, beside: String
  ) throws {
    let window = try window((first, last))
    let earlier = try #require(
      isYear
        ? EarlierWindow(yearBefore: window, WindowLength(of: window))
        : EarlierWindow(before: window, WindowLength(of: window)))
    let span = try #require(earlier.alignment(of: grain))
    #expect(try #require(CalendarDate(iso: day)).adding(span)?.iso == beside)
  }

  @Test func onlyALongWindowOverlapsTheYearBefore() throws {
    let long = try window(("2023-01-01", "2025-12-31"))
    #expect(try #require(EarlierWindow(yearBefore: long, .months(36))).overlaps(long))
    #expect(try !#require(EarlierWindow(before: long, .months(36))).overlaps(long))
  }
}
