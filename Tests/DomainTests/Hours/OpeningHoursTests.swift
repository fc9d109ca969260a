import Domain
import Testing

/// Worked by hand from the calendar of 2026: 23 November is a Monday, 1 January a Thursday.
@Suite struct OpeningHoursTests {
  private func hours(_ rules: String..., head: String = "America/Toronto holidays=unstated easter=unstated")
    throws
    -> OpeningHours
  {
    try #require(OpeningHours(stored: ([head] + rules).joined(separator: "\n")))
  }

  /// `2026-11-23 09:00`, `2026-11-23 09:00-12:00`, `2026-11-23` or `2026-11-23 20:00-26:00`.
  private func moment(_ text: String) throws -> OpeningMoment {
    let parts = text.split(separator: " ")
    let date = try #require(CalendarDate(iso: String(parts[0])))
    guard parts.count == 2 else { return .sometime(date) }
    let minutes = try parts[1].split(separator: "-").map { time in
      let numbers = time.split(separator: ":").compactMap { Int($0) }
      try #require(numbers.count == 2)
      return numbers[0] * 60 + numbers[1]
    }
    return .range(date, minutes[0]..<(minutes.count == 2 ? minutes[1] : minutes[0] + 1))
  }

  private func expect(
    _ hours: OpeningHours, _ answers: [(String, OpeningState)], _ location: SourceLocation = #_sourceLocation
  ) throws {
    for (text, state) in answers {
      #expect(hours.answer(try moment(text)).state == state, "\(text)", sourceLocation: location)
    }
  }

  private let week = "regular .. FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"

  @Test func aWeekWithAPauseAtNoon() throws {
    try expect(
      hours("\(week) 09:00-12:00", "\(week) 13:00-16:30"),
      [
        ("2026-11-23 08:59", .closed), ("2026-11-23 09:00", .open), ("2026-11-23 11:59", .open),
        ("2026-11-23 12:00", .closed), ("2026-11-23 13:00", .open), ("2026-11-23 16:30", .closed),
        ("2026-11-28 10:00", .closed), ("2026-11-23 09:00-12:00", .open),
        ("2026-11-23 11:00-14:00", .closed), ("2026-11-23", .open), ("2026-11-28", .closed),
      ])
  }

  @Test func hoursThatTouchAreOneStretch() throws {
    try expect(
      hours("\(week) 09:00-12:00", "\(week) 12:00-16:00", "\(week) 11:00-13:00"),
      [("2026-11-23 09:00-16:00", .open), ("2026-11-23 09:00-16:01", .closed)])
  }

  @Test func pastMidnightTheDayBeforeDecides() throws {
    try expect(
      hours("regular .. FREQ=WEEKLY;BYDAY=FR,SA 20:00-28:00"),
      [
        ("2026-11-27 19:59", .closed), ("2026-11-27 23:59", .open), ("2026-11-28 00:00", .open),
        ("2026-11-28 03:59", .open), ("2026-11-28 04:00", .closed), ("2026-11-29 03:00", .open),
        ("2026-11-30 03:00", .closed), ("2026-11-27 22:00-26:00", .open),
        ("2026-11-27 22:00-29:00", .closed), ("2026-11-29", .open), ("2026-11-30", .closed),
      ])
  }

  @Test func aroundTheClockGoesOverMidnightAndHolidays() throws {
    try expect(
      hours("regular .. FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU 00:00-24:00"),
      [
        ("2026-11-23 22:00-30:00", .open), ("2026-12-25 03:00", .open), ("2026-12-24 12:00-48:00", .open),
      ])
  }

  @Test func nthWeekdaysAndAlternateWeeks() throws {
    try expect(
      hours("regular .. FREQ=MONTHLY;BYDAY=2TU,-1FR 13:30-16:00"),
      [
        ("2026-11-10 14:00", .open), ("2026-11-17 14:00", .closed), ("2026-11-27 14:00", .open),
        ("2026-11-20 14:00", .closed),
      ])
    try expect(
      hours("regular .. FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;DTSTART=2026-01-05 10:00-15:00"),
      [
        ("2026-01-05 11:00", .open), ("2026-01-12 11:00", .closed), ("2026-11-23 11:00", .open),
        ("2026-11-30 11:00", .closed), ("2025-12-22 11:00", .closed),
      ])
  }

  @Test func seasonsHaveTheirDates() throws {
    try expect(
      hours("regular 2026-06-24..2026-09-01 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-16:00"),
      [
        ("2026-06-23 10:00", .closed), ("2026-06-25 10:00", .open), ("2026-09-01 15:59", .open),
        ("2026-09-02 10:00", .closed),
      ])
    try expect(
      hours("regular *-11-15..*-04-15 * 18:00-22:00"),
      [("2027-01-20 19:00", .open), ("2026-11-14 19:00", .closed), ("2026-04-15 19:00", .open)])
  }

  @Test func anExceptionTakesThePlaceOfTheWeek() throws {
    let hours = try hours(
      "\(week) 09:00-16:00", "exception 2026-12-24..2027-01-03 * closed",
      "exception 2026-12-24..2026-12-24 * 09:00-12:00")
    try expect(
      hours,
      [
        ("2026-12-23 15:00", .open), ("2026-12-24 11:00", .open), ("2026-12-24 14:00", .closed),
        ("2026-12-29 10:00", .closed), ("2027-01-04 10:00", .open), ("2026-12-25 10:00", .closed),
      ])
    #expect(hours.answer(try moment("2026-12-29 10:00")).reason == .rule(hours.rules[1]))
    #expect(hours.answer(try moment("2026-12-24 11:00")).reason == .rule(hours.rules[2]))
    #expect(hours.answer(try moment("2026-12-23 15:00")).reason == .rule(hours.rules[0]))
    #expect(hours.answer(try moment("2026-12-23 17:00")).reason == .outsideHours)
  }

  @Test func onAHolidayTheRecordDecides() throws {
    let days = [
      ("2026-12-25 10:00", OpeningState.unknown), ("2026-12-25 20:00", .closed),
      ("2026-05-18 10:00", .unknown), ("2026-09-30 10:00", .open), ("2026-06-24 10:00", .unknown),
    ]
    let silent = try hours("\(week) 09:00-16:00")
    try expect(silent, days)
    #expect(silent.answer(try moment("2026-12-25 10:00")).reason == .holiday(.christmas))
    let closed = try hours("\(week) 09:00-16:00", head: "America/Toronto holidays=closed easter=monday")
    try expect(
      closed,
      [
        ("2026-12-25 10:00", .closed), ("2026-04-03 10:00", .open), ("2026-04-06 10:00", .closed),
        ("2018-06-25 10:00", .closed), ("2018-07-02 10:00", .closed), ("2018-07-03 10:00", .open),
      ])
    #expect(closed.answer(try moment("2026-12-25 10:00")).reason == .holiday(.christmas))
    try expect(
      hours(
        "regular .. FREQ=WEEKLY;BYDAY=SU,MO 09:00-16:00",
        head: "America/Toronto holidays=closed easter=unstated"),
      [("2018-06-24 10:00", .closed), ("2018-06-25 10:00", .open), ("2018-07-01 10:00", .open)])
    try expect(
      hours("\(week) 09:00-16:00", head: "America/Toronto holidays=open easter=unstated"),
      [("2026-12-25 10:00", .open)])
  }

  @Test func whatIsNotStatedIsUnknown() throws {
    try expect(
      hours("regular .. * appointment"), [("2026-11-23 10:00", .unknown), ("2026-11-23", .unknown)])
    try expect(
      hours("\(week) 09:00-12:00", "regular .. * appointment"),
      [
        ("2026-11-23 10:00", .open), ("2026-11-23 15:00", .unknown),
        ("2026-11-23 10:00-15:00", .unknown), ("2026-11-23", .open), ("2026-11-28", .unknown),
      ])
    let closures = try hours("exception 2026-12-24..2027-01-03 * closed")
    try expect(closures, [("2026-12-29 10:00", .closed), ("2026-11-23 10:00", .unknown)])
    #expect(closures.answer(try moment("2026-11-23 10:00")).reason == .notStated)
  }

  @Test func nowIsWhatTheClocksOfThePlaceShow() throws {
    let instant = QuebecTimeZone.eastern.instant(
      date: try #require(CalendarDate(iso: "2026-07-06")), minute: 8 * 60 + 30)
    for (zone, state) in [
      ("America/Toronto", OpeningState.closed), ("America/Halifax", .open), ("America/Blanc-Sablon", .closed),
    ] {
      let hours = try hours("\(week) 09:00-16:00", head: "\(zone) holidays=unstated easter=unstated")
      #expect(hours.answer(.instant(instant)).state == state, "\(zone)")
    }
    // In winter the two Atlantic zones agree.
    let winter = QuebecTimeZone.eastern.instant(
      date: try #require(CalendarDate(iso: "2026-11-23")), minute: 8 * 60 + 30)
    let hours = try hours(
      "\(week) 09:00-16:00", head: "America/Blanc-Sablon holidays=unstated easter=unstated")
    #expect(hours.answer(.instant(winter)).state == .open)
  }

  /// 8 March has no 2:00 to 3:00, 1 November has 1:00 to 2:00 twice.
  @Test func nightsWhenTheClocksChange() throws {
    let nights = try hours("regular .. FREQ=WEEKLY;BYDAY=SA 20:00-28:00")
    func state(_ day: String, _ minute: Int, later: Int = 0) throws -> OpeningState {
      let date = try #require(CalendarDate(iso: day))
      let instant = QuebecTimeZone.eastern.instant(date: date, minute: minute)
      return nights.answer(.instant(Instant(minutes: instant.minutes + later))).state
    }
    #expect(try state("2026-03-08", 119) == .open)
    #expect(try state("2026-03-08", 119, later: 1) == .open)
    #expect(try state("2026-03-08", 119, later: 60) == .open)
    #expect(try state("2026-03-08", 119, later: 61) == .closed)
    #expect(try state("2026-11-01", 90, later: 60) == .open)
    #expect(try state("2026-11-01", 239) == .open)
    #expect(try state("2026-11-01", 240) == .closed)
  }
}
