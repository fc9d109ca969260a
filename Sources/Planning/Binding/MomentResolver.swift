import Domain
import Language

/// From what was written behind `open` to a moment.
struct MomentResolver {
  let clock: RunClock

  /// Nil where it names no one day.
  func moment(_ operand: OpenOperand) -> OpeningMoment? {
    switch operand.day {
    case nil:
      guard let times = operand.times else { return .instant(clock.now) }
      return moment(on: clock.today, times)
    case .now?: return operand.times == nil ? .instant(clock.now) : moment(on: clock.today, operand.times)
    case .fromToday(let days)?: return clock.today.adding(days: days).map { moment(on: $0, operand.times) }
    case .weekday(let weekday)?: return clock.today.next(weekday).map { moment(on: $0, operand.times) }
    case .date(let literal)?:
      guard let date = CalendarDate(year: literal.year, month: literal.month, day: literal.day) else {
        return nil
      }
      switch literal.precision {
      case .day: return moment(on: date, operand.times)
      case .instant:
        guard operand.times == nil else { return nil }
        return moment(on: date, .at(literal.minute))
      case .month, .quarter, .year: return nil
      }
    case .parameter?: return nil
    }
  }

  /// A time that ends before it begins ends on the next day.
  private func moment(on date: CalendarDate, _ times: OpenOperand.Times?) -> OpeningMoment {
    switch times {
    case nil: .sometime(date)
    case .at(let minute)?: .range(date, minute..<(minute + 1))
    case .between(let start, let end)?:
      .range(date, start..<(end < start ? end + 1440 : max(end, start + 1)))
    }
  }
}
