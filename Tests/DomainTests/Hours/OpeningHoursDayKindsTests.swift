import Domain
import Storage
import TestSupport
import Testing

/// The minutes of a day against the answer at each of them, over every set of hours of the test directories.
struct OpeningHoursDayKindsTests {
  private func hours(_ directory: TestDirectory) throws -> [OpeningHours] {
    var found: [OpeningHours] = []
    try directory.open().run(SQLText("SELECT rules FROM opening_hours ORDER BY id")) { row in
      if let hours = OpeningHours(stored: row.text(0)) { found.append(hours) }
      return true
    }
    return found
  }

  /// From the day before Christmas to the days after the new year, around Easter and the national holiday.
  private static let days = ["2025-12-23", "2026-04-01", "2026-06-22"].compactMap(CalendarDate.init(iso:))
    .flatMap { first in (0..<12).compactMap { first.adding(days: $0) } }

  @Test(arguments: TestDirectory.both)
  func theMinutesAreThoseNotClosed(directory: TestDirectory) throws {
    var closed = 0
    for hours in try self.hours(directory).prefix(60) {
      for day in Self.days {
        let ranges = hours.minutesNotClosed(on: day)
        for minute in stride(from: 0, to: 1440, by: 15).flatMap({ [$0, $0 + 14] }) {
          guard let time = LocalTime(date: day, minute: minute) else { continue }
          let isClosed = hours.answer(.point(time)).state == .closed
          if isClosed { closed += 1 }
          #expect(ranges.contains { $0.contains(minute) } == !isClosed, "\(hours.stored) \(time.iso)")
        }
      }
    }
    #expect(closed > 1000)
  }

  /// Two days of one kind are open at the same minutes.
  @Test(arguments: TestDirectory.both)
  func daysOfOneKindAreAlike(directory: TestDirectory) throws {
    let first = try #require(CalendarDate(year: 2024, month: 1, day: 1))
    let days = (0..<800).compactMap { first.adding(days: $0) }
    for hours in try self.hours(directory).filter(\.repeatsWeekly) {
      var known: [Int: [Range<Int>]] = [:]
      for day in days {
        let ranges = hours.minutesNotClosed(on: day)
        #expect(known[day.openingKind, default: ranges] == ranges, "\(hours.stored) \(day.iso)")
        known[day.openingKind] = ranges
      }
    }
  }
}
