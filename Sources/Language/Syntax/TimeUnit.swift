/// A unit in which time is counted: minutes and hours by the clock, the others by the calendar.
///
/// The two are never exchanged: a day of the calendar has 23 or 25 hours twice a year, and a month has no length.
package enum TimeUnit: Int, CaseIterable, Hashable, Sendable {
  case minute, hour, day, week, month, quarter, year

  /// True where the clock and not the calendar counts.
  package var isClock: Bool { self == .minute || self == .hour }

  init?(_ keyword: Keyword?) {
    switch keyword {
    case .unitMinute: self = .minute
    case .unitHour: self = .hour
    case .unitDay: self = .day
    case .unitWeek: self = .week
    case .unitMonth: self = .month
    case .unitQuarter: self = .quarter
    case .unitYear: self = .year
    default: return nil
    }
  }
}

/// A span of time as written: `90 minutes`, `12 months`.
package struct DurationLiteral: Hashable, Sendable {
  package var amount: NumberLiteral
  package var unit: TimeUnit

  package init(amount: NumberLiteral, unit: TimeUnit) {
    self.amount = amount
    self.unit = unit
  }
}
