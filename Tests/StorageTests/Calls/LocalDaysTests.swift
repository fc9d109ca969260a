import Domain
import Foundation
import Language
import Testing

@testable import Storage

/// Local days against Foundation's zone files, in any order.
@Suite struct LocalDaysTests {
  @Test func daysAreThoseOfTheClocks() throws {
    var clock = Calendar(identifier: .gregorian)
    clock.timeZone = try #require(TimeZone(identifier: "America/Toronto"))
    var days = LocalDays()
    // Around the midnights of both changes of 2024, then of a new year, forth and back.
    let midnights = try ["2024-03-10", "2024-03-11", "2024-11-03", "2024-11-04", "2025-01-01"].map { iso in
      QuebecTimeZone.eastern.instant(date: try #require(CalendarDate(iso: iso)), minute: 0).minutes
    }
    let moments = midnights.flatMap { midnight in [-61, -1, 0, 1, 119, 120, 180, 1439].map { midnight + $0 } }
    for minutes in moments + moments.reversed() {
      let date = Date(timeIntervalSince1970: Double(minutes) * 60)
      let parts = clock.dateComponents([.year, .month, .day], from: date)
      let expected = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
      #expect(try days.day(of: Instant(minutes: minutes)) == expected?.iso, "\(minutes)")
    }
  }

  @Test(arguments: [Int.max / 2, Int.min / 2])
  func aMomentOutsideTheCalendarIsRefused(minutes: Int) {
    var days = LocalDays()
    #expect(throws: StoreFailure.self) { try days.day(of: Instant(minutes: minutes)) }
  }
}
