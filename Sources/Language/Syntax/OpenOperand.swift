/// What `open` asks: a day, times of it, and whether rows are kept whose hours do not tell.
package struct OpenOperand: Sendable {
  package enum Day: Sendable {
    case now
    /// 0 is today, 1 tomorrow.
    case fromToday(Int)
    /// The first such day from today.
    case weekday(Weekday)
    case date(DateLiteral)
    case parameter(String)
  }

  /// Minutes since midnight: a time, or two, of which the second may be on the next day.
  package enum Times: Hashable, Sendable {
    case at(Int)
    case between(Int, Int)
  }

  /// Nil where none is written: now without times, else today.
  package var day: Day?
  package var daySpan: Span
  package var times: Times?
  package var includesUnknown: Bool

  package init(day: Day?, daySpan: Span, times: Times?, includesUnknown: Bool) {
    self.day = day
    self.daySpan = daySpan
    self.times = times
    self.includesUnknown = includesUnknown
  }
}
