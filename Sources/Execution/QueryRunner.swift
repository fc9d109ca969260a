import Domain
import Language
import Planning

/// Plans and runs bound queries over one store, row by row.
struct QueryRunner {
  struct Row: Hashable {
    /// Of the record behind the row; nil for a group.
    let key: Int64?
    let values: [Value]
    /// True of the row of totals behind the others.
    var isTotal = false
  }

  let store: any Store
  let isCancelled: () -> Bool
  var options = PlanningOptions()

  /// Calls `row` for each row until it returns false.
  func run(_ plan: PhysicalPlan, row: (Row) throws -> Bool) throws {
    let columns = plan.logical.columns
    let cancellation = Cancellation(isCancelled)
    try store.run(StatementEmitter.statement(for: plan)) { found in
      try cancellation.check()
      let values = columns.enumerated().map { index, column in
        Self.read(found, Int32(index + 1), column)
      }
      // Groups have no key; the row of totals has a number in its place.
      let isTotal = plan.logical.total != nil && !found.isNull(0)
      let key = isTotal || found.isNull(0) ? nil : found.integer(0)
      return try row(Row(key: key, values: values, isTotal: isTotal))
    }
  }

  func rows(_ query: BoundQuery) throws -> [Row] {
    var rows: [Row] = []
    try run(plan(query)) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// How many rows a query has.
  func count(_ query: BoundQuery) throws -> Int {
    guard case .integer(let count)? = try rows(query.counted).first?.values.first else { return 0 }
    return Int(clamping: count)
  }

  private func plan(_ query: BoundQuery) throws -> PhysicalPlan {
    try Planner.plan(query, statistics: store, options: options, cancellation: Cancellation(isCancelled))
  }

  private static func read(_ row: any SQLRow, _ column: Int32, _ bound: BoundColumn) -> Value {
    if case .set = bound.content { return .readSet(row, column, of: bound.type) }
    return .read(row, column, as: bound.type)
  }
}
