import Domain
import Foundation
import Language
import Testing

@testable import Interchange

@Suite struct CallCalendarTests {
  private let calendar = CallCalendar(seed: 3)

  @Test func everyDayOfFiveYearsIsThereOnce() {
    #expect(calendar.days.map(\.date.dayNumber) == Array((20_758 - 1826)..<20_758))
  }

  @Test(arguments: [0, 1, 7, 1_826, 250_000, 100_000_000])
  func numbersOfDaysAddUp(total: Int) {
    var sum = 0
    var least = Int.max
    calendar.forEachDay(total: total) { _, count in
      sum += count
      least = min(least, count)
    }
    #expect(sum == total)
    #expect(least >= 0)
  }

  @Test func momentsOfADayAreOfThatDayAndAscend() throws {
    var clock = Calendar(identifier: .gregorian)
    clock.timeZone = try #require(TimeZone(identifier: "America/Toronto"))
    // The days on which clocks change, and a day between.
    for iso in ["2023-03-12", "2023-11-05", "2024-02-29"] {
      let day = try #require(calendar.days.first { $0.date.iso == iso })
      var random = DemoRandom(seed: 1)
      let moments = calendar.moments(of: day, count: 400, &random)
      #expect(moments.count == 400)
      #expect(zip(moments, moments.dropFirst()).allSatisfy { $0.instant.minutes <= $1.instant.minutes })
      for moment in moments {
        let date = Date(timeIntervalSince1970: Double(moment.instant.minutes) * 60)
        #expect(clock.component(.day, from: date) == day.date.day)
        #expect(moment.hour / 24 == day.date.weekday.rawValue - 1)
      }
    }
  }

  @Test func anEventBringsMoreContactsForItsDays() throws {
    for event in CallEvent.all {
      let first = try #require(CalendarDate(iso: event.start))
      let days = calendar.days.filter { event.contains($0.date) }
      #expect(days.count == event.days)
      #expect(days.first?.date == first)
      #expect(days.allSatisfy { $0.eventWeight > 0 })
    }
    #expect(calendar.days.count { $0.eventWeight > 0 } == CallEvent.all.map(\.days).reduce(0, +))
  }
}
