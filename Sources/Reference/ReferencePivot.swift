import Domain
import Language
import Planning

/// Groups spread out, as they were before: what a total needs.
struct ReferencePivot {
  let pivot: Pivot
  /// The identities of the columns, in order.
  let values: [Value]
  /// What is shown of each.
  let shown: [Value]
  let groups: Summary
  /// The groups that were spread out, and the rows that those groups were made of.
  let rows: [ReferenceState.Row]
  let sources: [ReferenceState.Row]
}

extension ReferenceInterpreter {
  /// A row for each combination of the keys, with a cell for each value found in any row.
  func pivot(_ pivot: Pivot, _ state: inout ReferenceState) throws {
    guard let groups = state.grouped else { return }
    var shown: [Value: Value] = [:]
    for row in state.rows {
      let identity = Self.identity(try value(pivot.by.identity, row))
      let value = try value(pivot.by, row)
      shown[identity] = shown[identity].map { Self.first($0, value) } ?? value
    }
    let sorted = shown.sorted { left, right in
      let byShown = Self.missingLast(left.value, right.value, false)
      return byShown != 0 ? byShown < 0 : Self.missingLast(left.key, right.key, false) < 0
    }
    let values = sorted.map(\.key)
    guard values.count <= Pivot.maximumColumns else {
      throw StoreFailure(
        Diagnostic(
          .tooManyColumns, [values.count, Pivot.maximumColumns].map { LocalizedText(verbatim: String($0)) }))
    }
    state.pivoted = ReferencePivot(
      pivot: pivot, values: values, shown: sorted.map(\.value), groups: groups, rows: state.rows,
      sources: state.sources)
    let keys = Summary(keys: pivot.keys, measures: [])
    state.rows = try self.groups(keys, state.rows).map { group in
      .group(try group.shown + cells(pivot, values, group.rows))
    }
    state.grouped = keys
    state.order = .key
  }

  /// One cell for each value, over the rows that have it.
  func cells(_ pivot: Pivot, _ values: [Value], _ rows: [ReferenceState.Row]) throws -> [Value] {
    try values.map { wanted in
      let own = try rows.filter { Self.identity(try value(pivot.by.identity, $0)) == wanted }
      return try value(pivot.cell, .group(try pivot.measures.map { try measured($0, own) }))
    }
  }
}

extension ReferenceState {
  /// What a row shows behind its keys where it was spread out.
  func spreadCells(_ row: Row) -> [Value] {
    guard let pivoted, case .group(let values) = row else { return [] }
    return Array(values.dropFirst(pivoted.pivot.keys.count))
  }
}
