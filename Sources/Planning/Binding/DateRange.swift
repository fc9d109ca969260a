import Domain
import Language

/// The days that a date literal covers: one day, or a whole month, quarter or year.
struct DateRange: Hashable {
  let first: CalendarDate
  let last: CalendarDate

  /// Nil for an instant, which is no range of days.
  init?(_ literal: DateLiteral) {
    let lastMonth: Int
    switch literal.precision {
    case .instant: return nil
    case .day:
      guard let day = CalendarDate(year: literal.year, month: literal.month, day: literal.day) else {
        return nil
      }
      self.init(first: day, last: day)
      return
    case .month: lastMonth = literal.month
    case .quarter: lastMonth = literal.month + 2
    case .year: lastMonth = 12
    }
    guard let first = CalendarDate(year: literal.year, month: literal.month, day: 1),
      let last = CalendarDate(
        year: literal.year, month: lastMonth,
        day: CalendarDate.length(ofMonth: lastMonth, year: literal.year))
    else { return nil }
    self.init(first: first, last: last)
  }

  private init(first: CalendarDate, last: CalendarDate) {
    self.first = first
    self.last = last
  }

  /// A comparison of a date with this range: `<` is before its first day, `<=` up to its last, `=` inside.
  func compare(_ op: ComparisonOperator, _ date: BoundExpression) -> BoundExpression {
    func against(_ op: ComparisonOperator, _ day: CalendarDate) -> BoundExpression {
      .compare(op, date, .constant(.date(day), .date))
    }
    switch op {
    case .equal:
      return first == last
        ? against(.equal, first) : .and([against(.greaterOrEqual, first), against(.lessOrEqual, last)])
    case .notEqual:
      // A missing date is in no period: it passes.
      return first == last
        ? against(.notEqual, first) : .or([against(.less, first), against(.greater, last), .missing(date)])
    case .less: return against(.less, first)
    case .lessOrEqual: return against(.lessOrEqual, last)
    case .greater: return against(.greater, last)
    case .greaterOrEqual: return against(.greaterOrEqual, first)
    }
  }
}
