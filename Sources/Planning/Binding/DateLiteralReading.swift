import Domain
import Language

/// Literals that are read as dates because a date is wanted.
extension ExpressionBinder {
  /// What a message calls a literal that stands beside another kind of date.
  static func label(of literal: DateLiteral) -> LocalizedText {
    switch literal.precision {
    case .year: ValueType.period(.year).label
    case .quarter: ValueType.period(.quarter).label
    case .month: ValueType.period(.month).label
    case .day: ValueType.date.label
    case .instant: LocalizedText("an instant", "un instant")
    }
  }

  /// A date, or a number that is read as a year because a date is wanted.
  static func dateLiteral(_ expression: Expression) -> DateLiteral? {
    switch expression.kind {
    case .date(let literal): literal
    case .number(.integer(let year)) where (1000...9999).contains(year):
      DateLiteral(year: Int(year), month: 1, day: 1, precision: .year)
    default: nil
    }
  }
}
