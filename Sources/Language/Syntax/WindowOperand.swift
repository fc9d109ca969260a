/// A stretch of time as written: `last 30 days`, `this month`, `since 2025-03-13`.
///
/// What it means on a day is the work of `WindowResolver`. Windows that name their periods, `2025-Q1` and `2025-03..2025-05`,
/// are dates and ranges of dates in an expression.
package struct WindowOperand: Sendable {
  package enum Kind: Sendable {
    /// So many units up to now; of full ones, up to the beginning of the present one. Nil is the last full one.
    case last(Count?, full: Bool, TimeUnit)
    case this(TimeUnit)
    /// From the first day of a period until today.
    case since(DateLiteral)
    case sinceParameter(Name)
    case yesterday
    case today
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
