/// What a function takes from a date: a period, or a place in a cycle.
package enum DatePart: Hashable, Sendable {
  case period(Period.Unit)
  case day
  case monthOfYear
  case weekday

  package var type: ValueType {
    switch self {
    case .period(let unit): .period(unit)
    case .day: .date
    case .monthOfYear: .term(.monthOfYear)
    case .weekday: .term(.weekday)
    }
  }

  package func value(of date: CalendarDate) -> Value {
    switch self {
    case .period(let unit): .period(Period(unit, containing: date))
    case .day: .date(date)
    case .monthOfYear: .term(.monthOfYear, Int64(date.month))
    case .weekday: .term(.weekday, Int64(date.isoWeekday))
    }
  }
}
