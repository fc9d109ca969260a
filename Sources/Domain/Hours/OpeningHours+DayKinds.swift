import Language

/// Days that are alike, so that what was found of one need not be found again of the next.
extension OpeningHours {
  /// True where no rule depends on the date beyond its weekday: no season, no first day, no day of a month.
  package var repeatsWeekly: Bool {
    rules.allSatisfy { rule in
      guard rule.season == .always else { return false }
      guard let recurrence = rule.recurrence else { return true }
      return [.daily, .weekly].contains(recurrence.frequency) && recurrence.interval == 1
        && recurrence.start == nil && recurrence.monthDays.isEmpty && recurrence.yearDays.isEmpty
        && recurrence.weekNumbers.isEmpty && recurrence.days.allSatisfy { $0.ordinal == nil }
    }
  }
}

extension CalendarDate {
  /// What hours that repeat weekly can tell days apart by: the weekday, and whether it or the day before is a holiday, and which.
  package var openingKind: Int {
    let weekday = (dayNumber % 7 + 7) % 7
    return (Self.number(of: self) * 16 + Self.number(of: adding(days: -1))) * 7 + weekday
  }

  private static func number(of day: CalendarDate?) -> Int {
    guard let holiday = day.flatMap(QuebecHoliday.on) else { return 0 }
    return (QuebecHoliday.allCases.firstIndex(of: holiday) ?? 0) + 1
  }
}
