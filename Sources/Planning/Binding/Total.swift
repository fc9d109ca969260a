import Domain
import Language

/// One more row under groups: their measures made anew over the distinct rows of all the groups shown, so that a ratio is
/// a ratio again and a row that is in several groups counts once.
///
/// A column that reads a key has no meaning there and is missing.
package struct Total: Hashable, Sendable {
  /// Under a pivot, the keys of the summary below it that the total keeps; nil under groups.
  ///
  /// The groups are made anew without what tells the rows of the pivot apart, then spread out as these were.
  package var kept: [Int]?

  package init(kept: [Int]? = nil) { self.kept = kept }
}

extension BoundExpression {
  /// The columns of a summary that it depends on.
  package var columnsRead: Set<Int> {
    if case .column(let index, _) = self { return [index] }
    return children.reduce(into: []) { $0.formUnion($1.columnsRead) }
  }
}

extension BoundColumn {
  /// True where the total has no value of the column.
  package func isBlankInTotal(of summary: Summary) -> Bool {
    guard case .value(let expression) = content else { return true }
    return expression.columnsRead.contains { $0 < summary.keys.count }
  }
}
