import Domain
import Language

/// Dates, instants, and what is added to them or taken from them.
extension ExpressionBinder {
  /// `today` or `now`, unless a column bears the name.
  func clockWord(_ name: Name, _ value: @autoclosure () -> BoundExpression) -> BoundExpression {
    if let column = scope.column(named: Folding.fold(name.text)), case .value(let made) = column.content {
      return made
    }
    return value()
  }

  /// A duration that stands for itself: only one of the clock does.
  mutating func duration(_ literal: DurationLiteral, at span: Span) -> BoundExpression? {
    guard literal.unit.isClock else {
      diagnostics.append(Diagnostic(.calendarSpanAlone, at: span))
      return nil
    }
    let size = literal.unit == .hour ? 60.0 : 1.0
    guard let minutes = Int64(exactly: literal.amount.double * size) else {
      diagnostics.append(
        Diagnostic(
          .numberOutOfRange, at: span, ["…", LocalizedText("whole minutes", "des minutes entières")]))
      return nil
    }
    return .constant(.duration(minutes), .duration)
  }

  /// Whether arithmetic is of dates, instants or durations, and what it gives; nil where it is of numbers.
  mutating func timeArithmetic(
    _ op: ArithmeticOperator, _ left: Expression, _ right: Expression
  ) throws -> BoundExpression?? {
    if case .duration(let literal) = right.kind, !literal.unit.isClock, op == .add || op == .subtract {
      guard let start = try value(left) else { return .some(nil) }
      return shifted(start, left, literal, right, isBack: op == .subtract)
    }
    if case .duration(let literal) = left.kind, !literal.unit.isClock, op == .add {
      guard let start = try value(right) else { return .some(nil) }
      return shifted(start, right, literal, left, isBack: false)
    }
    return .none
  }

  private mutating func shifted(
    _ start: BoundExpression, _ written: Expression, _ literal: DurationLiteral, _ other: Expression,
    isBack: Bool
  ) -> BoundExpression? {
    guard start.type == .date else {
      diagnostics.append(
        mismatch(start.type, other, LocalizedText("a span of the calendar", "une durée de calendrier")))
      return nil
    }
    guard case .integer(let count) = literal.amount, let span = CalendarSpan(count, literal.unit) else {
      diagnostics.append(
        Diagnostic(
          .numberOutOfRange, at: other.span, ["…", LocalizedText("a whole number", "un nombre entier")]))
      return nil
    }
    let way = isBack ? span.negated : span
    guard case .constant(.date(let date), _) = start else { return .shift(start, way) }
    guard let moved = date.adding(way) else {
      diagnostics.append(
        Diagnostic(
          .numberOutOfRange, at: written.span.union(other.span), ["…", "0001-01-01 … 9999-12-31"]))
      return nil
    }
    return .constant(.date(moved), .date)
  }

  /// Arithmetic of two bound sides of which one is a date, an instant or a duration; says why where it has no meaning.
  mutating func timeArithmetic(
    _ op: ArithmeticOperator, _ first: BoundExpression, _ second: BoundExpression, at right: Expression
  ) -> BoundExpression? {
    switch (first.type, op, second.type) {
    case (.date, .subtract, .date): return .daysBetween(first, second)
    case (.instant, .subtract, .instant), (.instant, .subtract, .duration), (.instant, .add, .duration),
      (.duration, .add, .instant), (.duration, .add, .duration), (.duration, .subtract, .duration),
      (.duration, .divide, .duration), (.duration, .multiply, .integer), (.integer, .multiply, .duration):
      return .arithmetic(op, first, second)
    default:
      diagnostics.append(mismatch(first.type, right, second.type.label))
      return nil
    }
  }

  /// The day of a date or an instant.
  mutating func day(_ values: [Expression], _ call: Call) throws -> BoundExpression? {
    guard values.count == 1 else {
      refuse(call, LocalizedText("one value", "une valeur"))
      return nil
    }
    guard let operand = try value(values[0]) else { return nil }
    switch operand.type {
    case .date: return operand
    case .instant: return .instantPart(.day, operand)
    default:
      diagnostics.append(mismatch(.date, values[0], operand.type.label))
      return nil
    }
  }
}
