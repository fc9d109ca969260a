import Domain
import Language

/// When people get in touch: five years that end the day before the demo's own day (`DemoDates`).
///
/// The shares are invented in the order of size of `reference/domain.md` §3.6: a service that is answered every day, mostly from 8 to
/// 18, that grows each year.
struct CallCalendar: Sendable {
  /// A day of the calendar.
  struct Day: Sendable {
    let date: CalendarDate
    /// 0 in the first of the five years, 4 in the last.
    let year: Int
    /// A weekday that is no holiday.
    let isWorking: Bool
    let event: CallEvent?
    /// What is normal that day, then what an event adds.
    let weight: Int
    let eventWeight: Int
  }

  static let years = 5

  let days: [Day]

  init(seed: UInt64) {
    guard let end = CalendarDate(dayNumber: DemoDates.reference),
      let start = CalendarDate(year: end.year - Self.years, month: end.month, day: end.day)
    else {
      days = []
      return
    }
    days = (start.dayNumber..<end.dayNumber).compactMap { number in
      CalendarDate(dayNumber: number).map { Self.day($0, since: start, seed: seed) }
    }
  }

  private static func day(_ date: CalendarDate, since start: CalendarDate, seed: UInt64) -> Day {
    var random = DemoRandom(seed: seed, stream: .callDay, date.dayNumber)
    let holiday = QuebecHoliday.on(date) != nil
    let isWorking = date.weekday != .saturday && date.weekday != .sunday && !holiday
    let age = date.dayNumber - start.dayNumber
    // A tenth more each year, steadily.
    var weight = 1000 + age * 100 / 365
    weight = weight * months[date.month - 1] / 100
    weight = weight * (holiday ? 30 : weekdays[date.weekday.rawValue - 1]) / 100
    // Between Christmas and New Year little is open, and little is asked.
    if date.month == 12, date.day > 25 { weight = weight * 65 / 100 }
    weight = weight * random.between(88, 112) / 100
    let event = CallEvent.all.first { $0.contains(date) }
    return Day(
      date: date, year: min(years - 1, age / 365), isWorking: isWorking, event: event, weight: max(1, weight),
      eventWeight: event.map { weight * $0.strength(on: date) / 100 } ?? 0)
  }

  /// In hundredths: calm in summer but for the moves of June, busy before Christmas.
  private static let months = [104, 98, 100, 97, 97, 103, 96, 94, 105, 103, 108, 115]
  private static let weekdays = [118, 112, 110, 106, 96, 36, 30]

  /// Calls `body` for each day with so many contacts that all days together have `total`.
  func forEachDay(total: Int, _ body: (Day, Int) throws -> Void) rethrows {
    let whole = days.reduce(0) { $0 + $1.weight + $1.eventWeight }
    guard whole > 0 else { return }
    var reached = 0
    var given = 0
    for day in days {
      reached += day.weight + day.eventWeight
      let until = total * reached / whole
      try body(day, until - given)
      given = until
    }
  }

  /// The moments of one day's contacts, in ascending order.
  func moments(of day: Day, count: Int, _ random: inout DemoRandom) -> [CallMoment] {
    let hours = day.isWorking ? Self.workingHours : Self.otherHours
    let starts = (0..<24).map { QuebecTimeZone.eastern.instant(date: day.date, minute: $0 * 60) }
    return (0..<count).map { _ in
      let hour = hours.pick(&random)
      return CallMoment(
        instant: Instant(minutes: starts[hour].minutes + random.below(60)),
        hour: (day.date.weekday.rawValue - 1) * 24 + hour)
    }.sorted { $0.instant.minutes < $1.instant.minutes }
  }

  private static let workingHours = hours([
    3, 2, 2, 1, 1, 2, 3, 9, 68, 108, 118, 108, 76, 98, 104, 96, 80, 46, 18, 13, 11, 9, 7, 5,
  ])
  private static let otherHours = hours([
    5, 4, 4, 3, 2, 3, 4, 8, 46, 82, 96, 98, 84, 92, 92, 86, 74, 48, 22, 18, 15, 12, 9, 7,
  ])

  private static func hours(_ weights: [Int]) -> Weighted<Int> {
    Weighted(weights.enumerated().map { ($1, $0) })
  }
}

/// When one contact begins.
struct CallMoment: Sendable {
  let instant: Instant
  /// Hours since the Monday before, by local clocks: 0 to 167.
  let hour: Int
}
