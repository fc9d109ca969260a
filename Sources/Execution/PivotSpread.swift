import Domain
import Language
import Planning

/// Finds the columns of a pivot: one query for the values, then the pivot is an ordinary summary.
///
/// Two statements rather than one in memory: no more than the names of the columns is ever held.
struct PivotSpread {
  let store: any Store
  let options: PlanningOptions

  /// The query with a summary in place of its pivot; the same query where it has none.
  func spread(_ query: BoundQuery) throws -> BoundQuery {
    guard let (place, pivot) = Self.pivot(in: query) else { return query }
    let values = try values(query, place, pivot)
    var spread = query
    spread.stages[place].kind = .summarize(pivot.summary(values.map(\.identity)))
    for (index, value) in values.enumerated() {
      var column = BoundColumn(name: "", label: "", content: .value(pivot.cell(at: index)))
      column.pivotValue = value.shown
      spread.columns.append(column)
    }
    return spread
  }

  /// What can be planned before the columns are known: the query for the values.
  static func planned(_ query: BoundQuery) -> BoundQuery {
    guard let (place, pivot) = pivot(in: query) else { return query }
    let key = BoundExpression.column(0, pivot.by.identity.type)
    var values = query
    values.stages = Array(query.stages[..<place])
    values.stages.append(BoundStage(.summarize(pivot.valuesSummary), text: query.stages[place].text))
    values.columns = [
      BoundColumn(name: "identity", label: "identity", content: .value(key)),
      BoundColumn(name: "value", label: "value", content: .value(key.shown)),
    ]
    return values
  }

  private static func pivot(in query: BoundQuery) -> (place: Int, pivot: Pivot)? {
    for (place, stage) in query.stages.enumerated() {
      if case .pivot(let pivot) = stage.kind { return (place, pivot) }
    }
    return nil
  }

  private func values(
    _ query: BoundQuery, _ place: Int, _ pivot: Pivot
  ) throws -> [(identity: Value, shown: Value)] {
    let planned = Self.planned(query)
    let plan = try Planner.plan(planned, statistics: store, options: options)
    var values: [(identity: Value, shown: Value)] = []
    var count = 0
    try store.run(StatementEmitter.statement(for: plan)) { row in
      count += 1
      if count <= Pivot.maximumColumns {
        values.append(
          (
            .read(row, 1, as: planned.columns[0].type), .read(row, 2, as: planned.columns[1].type)
          ))
      }
      return true
    }
    guard count <= Pivot.maximumColumns else {
      throw StoreFailure(
        Diagnostic(
          .tooManyColumns, [count, Pivot.maximumColumns].map { LocalizedText(verbatim: String($0)) }))
    }
    return values
  }
}
