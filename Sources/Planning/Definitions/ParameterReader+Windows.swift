import Domain
import Language

/// Stretches of time as values of parameters.
extension ParameterReader {
  /// A window, or the periods that a date or a year names.
  ///
  /// Parameters within it are taken out. Nil for another literal.
  func window(_ literal: Expression) throws(Refusal) -> WindowOperand? {
    switch literal.kind {
    case .window(let operand): return try filled(operand)
    case .number(.integer(let year)) where (1000...9999).contains(year):
      let date = DateLiteral(year: Int(year), month: 1, day: 1, precision: .year)
      return WindowOperand(period: date, text: String(year), at: literal.span)
    case .date(let date) where date.precision != .instant:
      return WindowOperand(period: date, text: date.written, at: literal.span)
    default: return nil
    }
  }

  private func filled(_ operand: WindowOperand) throws(Refusal) -> WindowOperand? {
    var operand = operand
    switch operand.kind {
    case .error: return nil
    case .last(.parameter(let name), let isFull, let unit):
      guard case .number(.integer(let count)) = try value(of: name) else { return nil }
      operand.kind = .last(.number(count, name.span), full: isFull, unit)
      operand.text = operand.text.replacing("$" + name.text, with: String(count), maxReplacements: 1)
    case .sinceParameter(let name):
      guard case .date(let date) = try value(of: name) else { return nil }
      operand.kind = .since(date)
      operand.text = operand.text.replacing("$" + name.text, with: date.written, maxReplacements: 1)
    case .periods(let first, let last):
      guard let start = try period(first) else { return nil }
      guard let last else {
        operand = WindowOperand(period: start, text: start.written, at: operand.span)
        break
      }
      guard let end = try period(last) else { return nil }
      operand.kind = .periods(.literal(start, operand.span), through: .literal(end, operand.span))
      operand.text = start.written + ".." + end.written
    default: break
    }
    return operand
  }

  private func period(_ period: WindowOperand.PeriodOperand) throws(Refusal) -> DateLiteral? {
    switch period {
    case .error: return nil
    case .literal(let literal, _): return literal
    case .parameter(let name):
      switch try value(of: name) {
      case .date(let date): return date
      case .number(.integer(let year)) where (1000...9999).contains(year):
        return DateLiteral(year: Int(year), month: 1, day: 1, precision: .year)
      default: return nil
      }
    }
  }

  private func value(of name: Name) throws(Refusal) -> ParameterValue.Kind {
    guard let value = given[name.text] else {
      throw Refusal(
        diagnostic: Diagnostic(
          .parameterUndeclared, at: name.span, [LocalizedText(verbatim: "$" + name.text)]))
    }
    return value.kind
  }
}

extension DateLiteral {
  /// `2025`, `2025-Q3`, `2025-03`, `2025-03-13`.
  fileprivate var written: String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return switch precision {
    case .year: String(year)
    case .quarter: "\(year)-Q\((month + 2) / 3)"
    case .month: "\(year)-\(two(month))"
    case .day, .instant: "\(year)-\(two(month))-\(two(day))"
    }
  }
}
