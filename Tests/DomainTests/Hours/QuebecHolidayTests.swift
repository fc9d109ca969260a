import Domain
import Testing

@Suite struct QuebecHolidayTests {
  /// From the calendars that the CNESST publishes; 2018 and 2029 have 24 June and 1 July on Sundays.
  @Test(arguments: [
    (2018, "01-01 03-30 04-02 05-21 06-24 06-25 07-02 09-03 10-08 12-25"),
    (2024, "01-01 03-29 04-01 05-20 06-24 07-01 09-02 10-14 12-25"),
    (2025, "01-01 04-18 04-21 05-19 06-24 07-01 09-01 10-13 12-25"),
    (2026, "01-01 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-25"),
    (2027, "01-01 03-26 03-29 05-24 06-24 07-01 09-06 10-11 12-25"),
    (2029, "01-01 03-30 04-02 05-21 06-24 06-25 07-02 09-03 10-08 12-25"),
  ])
  func holidaysOfAYear(year: Int, days: String) {
    let found = QuebecHoliday.holidays(year: year).map { String($0.date.iso.dropFirst(5)) }
    #expect(found.joined(separator: " ") == days)
  }

  @Test func aDayIsAHolidayExactlyWhereItsYearSaysSo() throws {
    for year in [1987, 1999, 2000, 2008, 2011, 2024, 2026, 2035, 2038, 2100] {
      let holidays = Dictionary(
        uniqueKeysWithValues: QuebecHoliday.holidays(year: year).map { ($0.date, $0.holiday) })
      var day = CalendarDate(year: year, month: 1, day: 1)
      while let date = day, date.year == year {
        #expect(QuebecHoliday.on(date) == holidays[date], "\(date.iso)")
        day = date.adding(days: 1)
      }
    }
  }

  /// The earliest and latest Easters possible, and some between (Meeus).
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1954-04-18", "2000-04-23", "2008-03-23", "2038-04-25", "2285-03-22",
  ])
  func easter(day: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(QuebecHoliday.easterSunday(year: date.year) == date)
  }
}
