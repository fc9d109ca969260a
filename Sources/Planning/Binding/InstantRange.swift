import Domain
import Language

/// The instants that a date, a longer period or a window covers: half-open.
struct InstantRange: Hashable {
  let from: Instant
  let until: Instant

  init(_ window: Window) { (from, until) = window.instants() }

  /// Nil for an instant, which is no range, and at the end of the year 9999.
  init?(_ literal: DateLiteral) {
    guard let range = DateRange(literal), let end = range.last.adding(days: 1) else { return nil }
    self.init(.days(from: range.first, until: end))
  }

  /// A comparison of an instant with this range: `<` is before it, `<=` before its end, `=` inside.
  func compare(_ op: ComparisonOperator, _ value: BoundExpression) -> BoundExpression {
    func against(_ op: ComparisonOperator, _ instant: Instant) -> BoundExpression {
      .compare(op, value, .constant(.instant(instant), .instant))
    }
    switch op {
    case .equal: return .and([against(.greaterOrEqual, from), against(.less, until)])
    case .notEqual: return .or([against(.less, from), against(.greaterOrEqual, until), .missing(value)])
    case .less: return against(.less, from)
    case .lessOrEqual: return against(.less, until)
    case .greater: return against(.greaterOrEqual, until)
    case .greaterOrEqual: return against(.greaterOrEqual, from)
    }
  }
}

extension DateLiteral {
  /// The minute that a literal names by the clocks of America/Toronto; nil of a day or a longer period.
  var instant: Instant? {
    guard precision == .instant, let date = CalendarDate(year: year, month: month, day: day) else {
      return nil
    }
    return QuebecTimeZone.eastern.instant(date: date, minute: minute)
  }
}
