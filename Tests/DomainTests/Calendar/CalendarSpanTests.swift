import Domain
import Language
import Testing

struct CalendarSpanTests {
  @Test(arguments: [
    ("2024-01-31", 1, 0, "2024-02-29"), ("2023-01-31", 1, 0, "2023-02-28"),
    ("2024-02-29", 12, 0, "2025-02-28"),
    ("2026-11-23", -12, 0, "2025-11-23"), ("2026-01-15", -1, 0, "2025-12-15"),
    ("2026-03-31", -1, 0, "2026-02-28"),
    ("2026-12-31", 0, 1, "2027-01-01"), ("2026-11-23", 0, -365, "2025-11-23"),
    ("2026-01-31", 1, 1, "2026-03-01"),
  ])
  func moves(_ from: String, _ months: Int, _ days: Int, _ wanted: String) throws {
    let date = try #require(CalendarDate(iso: from))
    #expect(date.adding(CalendarSpan(months: months, days: days))?.iso == wanted)
  }

  @Test func stopsAtTheEndsOfTheCalendar() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    #expect(date.adding(CalendarSpan(months: -2026 * 12)) == nil)
    #expect(date.adding(CalendarSpan(months: 8000 * 12)) == nil)
    #expect(CalendarSpan(.max, .year) == nil)
    #expect(CalendarSpan(1, .hour) == nil)
  }
}
