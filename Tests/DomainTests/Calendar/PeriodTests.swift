import Domain
import Testing

@Suite struct PeriodTests {
  /// Weeks from the tables of ISO 8601: a week belongs to the year of its Thursday.
  @Test(arguments: [
    ("2025-12-31", "2025", "2025-Q4", "2025-12", "2026-W01"),
    ("2026-01-01", "2026", "2026-Q1", "2026-01", "2026-W01"),
    ("2027-01-01", "2027", "2027-Q1", "2027-01", "2026-W53"),
    ("2024-12-29", "2024", "2024-Q4", "2024-12", "2024-W52"),
    ("2024-02-29", "2024", "2024-Q1", "2024-02", "2024-W09"),
    ("2005-01-02", "2005", "2005-Q1", "2005-01", "2004-W53"),
    ("0001-01-01", "0001", "0001-Q1", "0001-01", "0001-W01"),
    ("9999-12-31", "9999", "9999-Q4", "9999-12", "9999-W52"),
  ])
  func theTextsOfPeriods(day: String, year: String, quarter: String, month: String, week: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(Period(.year, containing: date).text == year)
    #expect(Period(.quarter, containing: date).text == quarter)
    #expect(Period(.month, containing: date).text == month)
    #expect(Period(.week, containing: date).text == week)
  }

  @Test func aTextReadsBackAsItsPeriodAndTextsAreInTheOrderOfTime() throws {
    let start = try #require(CalendarDate(year: 1999, month: 12, day: 1)).dayNumber
    for unit in Period.Unit.allCases {
      var last: Period?
      for day in start..<(start + 1500) {
        let period = Period(unit, containing: try #require(CalendarDate(dayNumber: day)))
        #expect(Period(unit, text: period.text) == period)
        if let last, last != period { #expect(last.text < period.text && last.first < period.first) }
        last = period
      }
    }
  }

  @Test(arguments: ["", "2025-Q5", "2025-W54", "2025-13", "2025-00", "x", "2025-Q", "2025-01-01"])
  func whatIsNoPeriodIsRefused(text: String) {
    for unit in Period.Unit.allCases { #expect(Period(unit, text: text) == nil) }
  }
}
