import Domain
import Language

/// A range `a..b` of constants whose ends stand the wrong way round: no value can lie in it.
enum UnusableRange {
  /// `lower` is `value >= a` and `upper` is `value <= b`, both bound; nil where the range can hold something.
  static func diagnostic(
    _ lower: BoundExpression, _ low: Expression, _ upper: BoundExpression, _ high: Expression
  ) -> Diagnostic? {
    guard case .compare(.greaterOrEqual, _, .constant(let first, _)) = lower,
      case .compare(.lessOrEqual, _, .constant(let last, _)) = upper,
      ValueOrder.holds(.greater, first, last)
    else { return nil }
    return Diagnostic(.unusableRange, at: low.span.union(high.span), [text(first), text(last)])
  }

  private static func text(_ value: Value) -> LocalizedText {
    switch value {
    case .integer(let number): LocalizedText(verbatim: String(number))
    case .decimal(let number): LocalizedText(verbatim: String(number))
    case .distance(let metres): LocalizedText(verbatim: metres.wholeText + " m")
    case .date(let date): LocalizedText(verbatim: date.iso)
    case .period(let period): LocalizedText(verbatim: period.text)
    case .text(let text): LocalizedText(verbatim: text)
    case .instant(let instant):
      LocalizedText(verbatim: QuebecTimeZone.eastern.localTime(at: instant)?.iso ?? "…")
    case .duration(let minutes): LocalizedText(verbatim: "\(minutes) min")
    case .yesNo, .term, .set, .missing, .hidden: "…"
    }
  }
}
