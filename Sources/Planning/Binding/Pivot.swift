import Domain
import Language

/// Groups spread out: a row for each combination of the keys, a column for each value of one expression.
///
/// The values are only known when the query runs; `summary(_:)` then says the same as an ordinary summary whose measures each
/// have one of the values as their condition. Over no group a count or a sum is 0 and anything else missing, so that empty
/// cells need no rule of their own.
package struct Pivot: Hashable, Sendable {
  /// What the rows are told apart by.
  package var keys: [Summary.Key]
  /// What the columns are the values of, as it is shown.
  package var by: BoundExpression
  package var measures: [Summary.Measure]
  /// What a cell holds, of the measures as columns 0, 1 ….
  package var cell: BoundExpression

  package init(
    keys: [Summary.Key], by: BoundExpression, measures: [Summary.Measure], cell: BoundExpression
  ) {
    self.keys = keys
    self.by = by
    self.measures = measures
    self.cell = cell
  }

  /// More columns than these are refused: nobody reads them, and a mistaken `pivot name` would make thousands.
  package static let maximumColumns = 200

  /// Each value once, in the order of the columns: its identity, then what is shown of it.
  package var valuesSummary: Summary { Summary(keys: [.value(by.identity)], measures: []) }

  /// The summary that gives the cells of these values, value after value; at least one measure.
  package func summary(_ values: [Value]) -> Summary {
    let spread = values.flatMap { value in
      measures.map { measure in
        let isValue = BoundExpression.oneOf(by.identity, [.constant(value, by.identity.type)])
        return Summary.Measure(
          measure.function, where: measure.condition.map { .and([$0, isValue]) } ?? isValue)
      }
    }
    return Summary(keys: keys, measures: spread.isEmpty ? [.count] : spread)
  }

  /// The cell of the column at a place among the values, over `summary(_:)`.
  package func cell(at place: Int) -> BoundExpression {
    let first = keys.count + place * measures.count
    return cell.replacingColumns { index in
      measures.indices.contains(index) ? .column(first + index, measures[index].type) : nil
    } ?? .constant(.missing, cell.type)
  }
}
