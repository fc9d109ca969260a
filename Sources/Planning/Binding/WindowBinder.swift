import Domain
import Language

/// `verified in last 12 months`, `verified since 2025-03-13`.
extension ExpressionBinder {
  mutating func inWindow(_ left: Expression, _ operand: WindowOperand) throws -> BoundExpression? {
    switch try side(left) {
    case .mistaken: return nil
    case .word(_, let unknown):
      diagnostics.append(unknown)
      return nil
    case .many(let path):
      diagnostics.append(setAsOne(path, left, .any))
      return nil
    case .value, .literal: break
    }
    guard let value = try value(left), let window = given(operand).flatMap({ window($0) }) else {
      return nil
    }
    switch (value.type, window) {
    case (.date, .days(let first, let end)):
      note(operand, window)
      return .and([
        .compare(.greaterOrEqual, value, .constant(.date(first), .date)),
        .compare(.less, value, .constant(.date(end), .date)),
      ])
    case (.period(let unit), .days(let first, let end)):
      // A period that the window cuts is neither in it nor outside.
      guard [first, end].allSatisfy({ Period(unit, containing: $0).first == $0 }) else {
        diagnostics.append(
          mismatch(
            value.type, left,
            LocalizedText(
              "a window that begins or ends within one",
              "une fenêtre qui en commence ou en finit une au milieu")))
        return nil
      }
      note(operand, window)
      return .and([
        .compare(.greaterOrEqual, value, DateRange.constant(first, value.type)),
        .compare(.less, value, DateRange.constant(end, value.type)),
      ])
    case (.instant, _):
      note(operand, window)
      return InstantRange(window).compare(.equal, value)
    case (.date, .clock), (.period, .clock):
      diagnostics.append(
        Diagnostic(
          .typeMismatch, at: operand.span,
          [value.type.label, LocalizedText("hours of the clock", "des heures d’horloge")]))
    default: diagnostics.append(mismatch(.date, left, value.type.label))
    }
    return nil
  }

  /// What the window of a stage means, which a note beside the result says; nil with a message where it means nothing.
  mutating func window(noted operand: WindowOperand) -> (Window, WindowLength)? {
    guard let operand = given(operand), let window = window(operand) else { return nil }
    note(operand, window)
    return (window, Self.length(of: operand, window))
  }

  private static func length(of operand: WindowOperand, _ window: Window) -> WindowLength {
    let counted: WindowLength? =
      switch operand.kind {
      case .last(.number(let count, _), _, let unit): WindowLength(count, unit)
      case .last(nil, _, let unit), .this(let unit): WindowLength(1, unit)
      case .since, .sinceParameter:
        if case .days(let first, let end) = window { .days(end.dayNumber - first.dayNumber) } else { nil }
      default: nil
      }
    return counted ?? WindowLength(of: window)
  }

  /// What a window means at the moment of the run; says why where it means nothing.
  private mutating func window(_ operand: WindowOperand) -> Window? {
    // Before the clock is read: an answer about written periods does not depend on it.
    if case .periods(let first, let last) = operand.kind { return periods(first, last, at: operand.span) }
    let resolver = WindowResolver(today: clock.today, now: clock.now)
    let window: Window?
    switch operand.kind {
    case .last(let count, let isFull, let unit):
      guard let number = number(count, at: operand.span) else { return nil }
      window = isFull || count == nil ? resolver.lastFull(number, unit) : resolver.last(number, unit)
    case .this(let unit): window = resolver.this(unit)
    case .today: window = resolver.this(.day)
    case .yesterday: window = resolver.yesterday
    case .since(let literal):
      let first =
        DateRange(literal)?.first
        ?? CalendarDate(
          year: literal.year, month: literal.month, day: literal.day)
      guard let first else { return nil }
      guard let found = resolver.since(first) else {
        diagnostics.append(
          Diagnostic(
            .unusableRange, at: operand.span,
            [LocalizedText(verbatim: first.iso), LocalizedText(verbatim: clock.today.iso)]))
        return nil
      }
      window = found
    case .periods, .sinceParameter, .error: return nil
    }
    if window == nil {
      diagnostics.append(Diagnostic(.numberOutOfRange, at: operand.span, ["…", "0001-01-01 … 9999-12-31"]))
    }
    return window
  }

  /// From the first day of one period to the last of another; nil with a message where that is before.
  private mutating func periods(
    _ first: WindowOperand.PeriodOperand, _ last: WindowOperand.PeriodOperand?, at span: Span
  ) -> Window? {
    guard let start = days(of: first), let end = last == nil ? start : last.flatMap({ days(of: $0) }) else {
      return nil
    }
    guard start.first <= end.last else {
      diagnostics.append(
        Diagnostic(
          .unusableRange, at: span,
          [LocalizedText(verbatim: start.first.iso), LocalizedText(verbatim: end.last.iso)]))
      return nil
    }
    guard let after = end.last.adding(days: 1) else {
      diagnostics.append(Diagnostic(.numberOutOfRange, at: span, ["…", "0001-01-01 … 9999-12-30"]))
      return nil
    }
    return .days(from: start.first, until: after)
  }

  private mutating func days(of period: WindowOperand.PeriodOperand) -> DateRange? {
    let written: (literal: DateLiteral, span: Span)
    switch period {
    case .error: return nil
    case .literal(let literal, let span): written = (literal, span)
    case .parameter(let name):
      guard let value = parameter(name) else { return nil }
      switch value {
      case .date(let literal): written = (literal, name.span)
      case .number(.integer(let year)) where (1000...9999).contains(year):
        written = (DateLiteral(year: Int(year), month: 1, day: 1, precision: .year), name.span)
      default:
        _ = wrongParameter(name, ValueType.date.label)
        return nil
      }
    }
    guard let range = DateRange(written.literal) else {
      diagnostics.append(
        Diagnostic(
          .typeMismatch, at: written.span,
          [
            LocalizedText(
              "a day, a month, a quarter or a year", "un jour, un mois, un trimestre ou une année"),
            LocalizedText("an instant", "un instant"),
          ]))
      return nil
    }
    return range
  }

  /// How many units; one where none is written.
  private mutating func number(_ count: Count?, at span: Span) -> Int64? {
    switch count {
    case nil: return 1
    case .number(let number, _)? where number >= 1: return number
    case .number(_, let place)?, .error(let place)?:
      diagnostics.append(Diagnostic(.numberOutOfRange, at: place, ["…", "1, 2, 3 …"]))
    case .parameter?: break
    }
    return nil
  }

  /// The window with what its parameter stands for; nil with a message where that does not fit.
  private mutating func given(_ operand: WindowOperand) -> WindowOperand? {
    var operand = operand
    switch operand.kind {
    case .periods(.parameter(let name), through: nil):
      guard let value = lookup.parameters[name.text], case .window(var whole) = value.kind else { break }
      whole.span = name.span
      return whole
    case .last(.parameter(let name), let isFull, let unit):
      guard let value = parameter(name) else { return nil }
      guard case .number(.integer(let number)) = value else {
        return wrongParameter(name, ValueType.integer.label)
      }
      operand.kind = .last(.number(number, name.span), full: isFull, unit)
    case .sinceParameter(let name):
      guard let value = parameter(name) else { return nil }
      guard case .date(let literal) = value else { return wrongParameter(name, ValueType.date.label) }
      operand.kind = .since(literal)
    default: break
    }
    return operand
  }

  /// The value of a parameter; nil where there is none, which is said once.
  private mutating func parameter(_ name: Name) -> ParameterValue.Kind? {
    guard let value = lookup.parameters[name.text] else {
      diagnostics.append(
        Diagnostic(.parameterUndeclared, at: name.span, [LocalizedText(verbatim: "$" + name.text)]))
      return nil
    }
    return value.kind == .mistaken ? nil : value.kind
  }

  private mutating func wrongParameter(_ name: Name, _ wanted: LocalizedText) -> WindowOperand? {
    guard let value = lookup.parameters[name.text] else { return nil }
    diagnostics.append(Diagnostic(.typeMismatch, at: name.span, [wanted, value.type.label]))
    return nil
  }

  private mutating func note(_ operand: WindowOperand, _ window: Window) {
    let written = LocalizedText(verbatim: operand.text)
    notes.append(Diagnostic(.noteWindowUsed, [written, WindowWords.text(window)]))
  }
}
