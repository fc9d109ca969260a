import Language

/// The paid public holidays of Québec (Loi sur les normes du travail, section IV, and Loi sur la fête nationale).
///
/// Good Friday or Easter Monday is the employer's choice, so both are here and a record says which, if it does.
package enum QuebecHoliday: String, CaseIterable, Hashable, Sendable {
  case newYear, goodFriday, easterMonday
  /// The Monday before 25 May.
  case patriots
  /// 24 June, whatever its weekday.
  case nationalDay
  /// 25 June where 24 June is a Sunday: the holiday of those who do not work on Sundays.
  case nationalDayMoved
  /// 1 July, or 2 July where that is a Sunday.
  case canadaDay
  case labourDay, thanksgiving, christmas

  /// The holidays of a year, by date.
  package static func holidays(year: Int) -> [(date: CalendarDate, holiday: QuebecHoliday)] {
    func day(_ month: Int, _ day: Int) -> CalendarDate? {
      CalendarDate(year: year, month: month, day: day)
    }
    let easter = easterSunday(year: year)
    let july = day(7, 1)
    let june = day(6, 24)
    let dates: [(CalendarDate?, QuebecHoliday)] = [
      (day(1, 1), .newYear),
      (easter?.adding(days: -2), .goodFriday),
      (easter?.adding(days: 1), .easterMonday),
      (day(5, 18)?.next(.monday), .patriots),
      (june, .nationalDay),
      (june?.weekday == .sunday ? day(6, 25) : nil, .nationalDayMoved),
      (july?.weekday == .sunday ? day(7, 2) : july, .canadaDay),
      (.nth(1, .monday, month: 9, year: year), .labourDay),
      (.nth(2, .monday, month: 10, year: year), .thanksgiving),
      (day(12, 25), .christmas),
    ]
    return dates.compactMap { date, holiday in date.map { ($0, holiday) } }
  }

  /// The holiday that a day is; nil on any other day.
  package static func on(_ date: CalendarDate) -> QuebecHoliday? {
    guard mayHold(date) else { return nil }
    return holidays(year: date.year).first { $0.date == date }?.holiday
  }

  /// Spares the reckoning of Easter on most days.
  private static func mayHold(_ date: CalendarDate) -> Bool {
    switch date.month {
    case 1, 7: date.day <= 2
    case 3: date.day >= 20
    case 4: date.day <= 26
    case 5: (18...24).contains(date.day)
    case 6, 12: date.day == 24 || date.day == 25
    case 9: date.day <= 7
    case 10: (8...14).contains(date.day)
    default: false
    }
  }

  /// By the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8).
  package static func easterSunday(year: Int) -> CalendarDate? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)
  }
}
