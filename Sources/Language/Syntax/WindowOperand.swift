/// A stretch of time as written: `last 30 days`, `this month`, `since 2025-03-13`; behind `during` also `2025-03..2025-05`.
///
/// What it means on a day is the work of `WindowResolver`. In an expression, windows that name their periods are dates and
/// ranges of dates.
package struct WindowOperand: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// So many units up to now; of full ones, up to the beginning of the present one. Nil is the last full one.
    case last(Count?, full: Bool, TimeUnit)
    case this(TimeUnit)
    /// From the first day of a period until today.
    case since(DateLiteral)
    case sinceParameter(Name)
    case yesterday
    case today
    /// From the first day of a period to the last day of another, or of the same where it stands alone.
    case periods(PeriodOperand, through: PeriodOperand?)
    case error
  }
  /// One end of a range of periods.
  package enum PeriodOperand: Hashable, Sendable {
    case literal(DateLiteral, Span)
    case parameter(Name)
    case error
  }
  package var kind: Kind
  package var span: Span
  /// As written.
  package var text: String

  package init(kind: Kind, span: Span, text: String) {
    self.kind = kind
    self.span = span
    self.text = text
  }
}
