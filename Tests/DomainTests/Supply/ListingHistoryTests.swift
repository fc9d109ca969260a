import Domain
import Testing

/// A record that was added, closed and opened again, day by day.
struct ListingHistoryTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test(arguments: [
    ("2025-12-31", false), ("2026-01-01", true), ("2026-02-28", true), ("2026-03-01", false),
    ("2026-03-31", false), ("2026-04-01", true), ("2027-01-01", true),
  ])
  func addedClosedReopened(day iso: String, isActive: Bool) throws {
    var history = ListingHistory(isActive: true)
    try history.add(.added, on: day("2026-01-01"))
    try history.add(.closed, on: day("2026-03-01"))
    try history.add(.reopened, on: day("2026-04-01"))
    #expect(history.isActive(on: try day(iso)) == isActive)
  }

  @Test func withoutChangesEveryDayIsAsToday() throws {
    #expect(ListingHistory(isActive: true).isActive(on: try day("1990-01-01")))
    #expect(!ListingHistory(isActive: false).isActive(on: nil))
  }

  /// Two deliveries of one day: what counts is how the day ended.
  @Test func closedAndReopenedOnOneDay() throws {
    var history = ListingHistory(isActive: true)
    try history.add(.closed, on: day("2026-03-01"))
    try history.add(.reopened, on: day("2026-03-01"))
    for iso in ["2026-02-28", "2026-03-01", "2026-03-02"] {
      #expect(history.isActive(on: try day(iso)), "\(iso)")
    }
  }

  /// Added as closed, and opened later: what it was in between is told by the change that follows.
  @Test func addedClosed() throws {
    var history = ListingHistory(isActive: true)
    try history.add(.added, on: day("2026-03-01"))
    try history.add(.reopened, on: day("2026-05-01"))
    #expect(!history.isActive(on: try day("2026-04-01")))
    #expect(history.isActive(on: try day("2026-05-01")))
  }
}
