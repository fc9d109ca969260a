import Domain
import Testing

@Suite struct CalendarDateTests {
  /// Every day from 1900 to 2100 as Python's `datetime.date` has it: FNV-1a over the lines `<days since 1970> <ISO date>`.
  @Test func everyDayOfTwoCenturiesIsThatOfAnotherProgram() throws {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var days = 0
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2100, month: 12, day: 31))
    for number in first.dayNumber...last.dayNumber {
      let date = try #require(CalendarDate(dayNumber: number))
      for byte in "\(number) \(date.iso)\n".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      #expect(date.dayNumber == number && CalendarDate(iso: date.iso) == date)
      days += 1
    }
    #expect(days == 73_414)
    #expect(hash == 0x5797_3196_d581_7036)
  }

  @Test func aDayThatDoesNotExistIsNone() {
    #expect(CalendarDate(year: 2025, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2025, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2025, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(iso: "2025-1-1") == nil)
    #expect(CalendarDate(dayNumber: .max) == nil && CalendarDate(dayNumber: .min) == nil)
  }
}
