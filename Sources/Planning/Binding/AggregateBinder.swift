import Domain
import Language

extension ExpressionBinder {
  /// A call of an aggregate in a `summarize`: its measure is added, and read as a column of the summary.
  ///
  /// `avg` is `sum / count` of the rows that have the value, `share` a quotient of two counts: so each can be made anew over
  /// other rows.
  mutating func aggregate(_ function: Keyword, _ call: Call) throws -> BoundExpression? {
    guard let rowScope else { return nil }
    var rows = ExpressionBinder(scope: rowScope, lookup: lookup, clock: clock)
    defer {
      diagnostics += rows.diagnostics
      notes += rows.notes
      scanned += rows.scanned
    }
    let conditions = call.arguments.compactMap(\.condition)
    guard conditions.count <= 1 else {
      refuse(call, LocalizedText("one `where` at most", "un seul `quand`"))
      return nil
    }
    var condition: BoundExpression?
    if let written = conditions.first {
      guard let bound = try rows.condition(written) else { return nil }
      condition = bound
    }
    let values = call.arguments.compactMap(\.value)
    switch function {
    case .functionCount: return try count(call, condition, &rows)
    case .functionShare:
      guard values.count == 1, !call.hasDistinct else {
        refuse(call, LocalizedText("one condition", "une condition"))
        return nil
      }
      guard let part = try rows.condition(values[0]) else { return nil }
      return .arithmetic(.divide, measure(.count, Self.both(condition, part)), measure(.count, condition))
    case .functionPercentile:
      guard values.count == 2, !call.hasDistinct, let percent = Self.percent(values[1]) else {
        refuse(
          call,
          LocalizedText("a number and a percentage from 0 to 100", "un nombre et un pourcentage de 0 à 100"))
        return nil
      }
      return try operand(values[0], call, &rows, isOfNumbers: true).map {
        measure(.percentile($0, percent: percent), condition)
      }
    default: break
    }
    guard values.count == 1, call.arguments.count == 1, !call.hasDistinct else {
      refuse(call, LocalizedText("one value, and `where` at most", "une valeur, et au plus `quand`"))
      return nil
    }
    let isOrder = function == .functionMinimum || function == .functionMaximum
    guard let operand = try operand(values[0], call, &rows, isOfNumbers: !isOrder) else { return nil }
    switch function {
    case .functionSum: return measure(.sum(operand), condition)
    case .functionMinimum: return measure(.minimum(operand), condition)
    case .functionMaximum: return measure(.maximum(operand), condition)
    case .functionMedian: return measure(.percentile(operand, percent: 50), condition)
    default:
      let present = Self.both(condition, .not(.missing(operand)))
      return .arithmetic(.divide, measure(.sum(operand), condition), measure(.count, present))
    }
  }

  /// `count()`, `count(where p)`, `count(distinct x)`, `count(distinct x where p)`.
  private mutating func count(
    _ call: Call, _ condition: BoundExpression?, _ rows: inout ExpressionBinder
  ) throws -> BoundExpression? {
    let values = call.arguments.compactMap(\.value)
    if call.arguments.count <= 1, values.isEmpty { return measure(.count, condition) }
    guard call.arguments.count == 1, call.hasDistinct else {
      refuse(
        call,
        LocalizedText(
          "at most `where` a condition, or `distinct` a value",
          "au plus `quand` une condition, ou `distinct` une valeur"))
      return nil
    }
    return try operand(values[0], call, &rows, isOfNumbers: false).map {
      measure(.countDistinct($0.identity), condition)
    }
  }

  /// What is measured: one value a row.
  private func operand(
    _ written: Expression, _ call: Call, _ rows: inout ExpressionBinder, isOfNumbers: Bool
  ) throws -> BoundExpression? {
    if case .many(let path) = try rows.side(written) {
      rows.diagnostics.append(
        Diagnostic(
          .aggregateOfSet, at: written.span,
          [
            LocalizedText(verbatim: rows.written(written)), LocalizedText(verbatim: call.name.text),
            LocalizedText(verbatim: path.text),
          ]))
      return nil
    }
    guard rows.diagnostics.isEmpty, let operand = try rows.value(written) else { return nil }
    guard !isOfNumbers || operand.type.isNumber || operand.type == .distance else {
      rows.diagnostics.append(mismatch(.decimal, written, operand.type.label))
      return nil
    }
    return operand
  }

  /// The column of a measure, which is made once however often it is written.
  private mutating func measure(
    _ function: Summary.Measure.Function, _ condition: BoundExpression?
  ) -> BoundExpression {
    let measure = Summary.Measure(function, where: condition)
    let index = measures.firstIndex(of: measure) ?? measures.count
    if index == measures.count { measures.append(measure) }
    return .column(firstMeasure + index, measure.type)
  }

  private static func both(_ first: BoundExpression?, _ second: BoundExpression) -> BoundExpression {
    first.map { .and([$0, second]) } ?? second
  }

  private static func percent(_ expression: Expression) -> Double? {
    let number: Double? =
      switch expression.kind {
      case .number(.integer(let number)): Double(number)
      case .number(.decimal(let number)): number
      default: nil
      }
    return number.flatMap { (0...100).contains($0) ? $0 : nil }
  }
}

extension ExpressionBinder.Call {
  fileprivate var hasDistinct: Bool {
    arguments.contains { if case .distinct = $0.modifier { true } else { false } }
  }
}

extension Keyword {
  /// True of the functions over the rows of a group.
  package var isAggregate: Bool {
    switch self {
    case .functionCount, .functionSum, .functionAverage, .functionMinimum, .functionMaximum, .functionMedian,
      .functionPercentile, .functionShare:
      true
    default: false
    }
  }
}
