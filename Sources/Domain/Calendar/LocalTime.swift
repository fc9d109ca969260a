/// What a clock on a wall shows: a day and the minutes since its midnight.
package struct LocalTime: Hashable, Sendable {
  package let date: CalendarDate
  /// 0 to 1439.
  package let minute: Int

  package init?(date: CalendarDate, minute: Int) {
    guard (0..<1440).contains(minute) else { return nil }
    self.date = date
    self.minute = minute
  }

  /// `2026-11-23T18:05`.
  package var iso: String { date.iso + "T" + ClockTime.text(minute) }
}

/// Times of day as text.
package enum ClockTime {
  /// `09:05`; hours go on past 24 for minutes of the next day.
  package static func text(_ minute: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(minute / 60) + ":" + two(minute % 60)
  }
}
