import Domain
import Language
import Planning

extension ReferenceInterpreter {
  /// One group of every row that is in a group shown, its keys missing.
  func total(_ total: Total, _ state: ReferenceState) throws -> ReferenceState.Row? {
    if let pivoted = state.pivoted {
      let groups = try regrouped(pivoted, by: total.kept ?? [])
      return .group(
        pivoted.pivot.keys.map { _ in .missing } + (try cells(pivoted.pivot, pivoted.values, groups)))
    }
    guard let summary = state.grouped else { return nil }
    let rows = try members(of: state.rows, summary, state.sources).map(\.row)
    return .group(summary.keys.map { _ in .missing } + (try summary.measures.map { try measured($0, rows) }))
  }

  /// The cells of the total: of a column that reads a key, nothing.
  func totalCells(
    _ columns: [BoundColumn], _ total: ReferenceState.Row, _ state: ReferenceState
  ) throws -> [Value] {
    let keys = state.grouped?.keys.count ?? 0
    return try columns.map { column in
      if case .value(let expression) = column.content, Self.reads(expression, below: keys) { return .missing }
      return try cell(column, total)
    }
  }

  private static func reads(_ expression: BoundExpression, below keys: Int) -> Bool {
    if case .column(let index, _) = expression, index < keys { return true }
    return expression.children.contains { reads($0, below: keys) }
  }

  /// The rows that are in one of the groups, each once, with the keys that it has in them.
  private func members(
    of groups: [ReferenceState.Row], _ summary: Summary, _ sources: [ReferenceState.Row]
  ) throws -> [(row: ReferenceState.Row, keys: [[Value]])] {
    var shown: Set<[Value]> = []
    for case .group(let values) in groups {
      shown.insert(values.prefix(summary.keys.count).map(Self.identity))
    }
    return try sources.compactMap { row in
      let keys = try combinations(of: summary.keys, row).filter { shown.contains($0.map(Self.identity)) }
      return keys.isEmpty ? nil : (row, keys)
    }
  }

  /// The groups under a pivot made anew from the rows of those shown, by some of their keys, the others missing.
  private func regrouped(_ pivoted: ReferencePivot, by kept: [Int]) throws -> [ReferenceState.Row] {
    var groups: [[Value]: Group] = [:]
    if kept.isEmpty { groups[[]] = Group(shown: pivoted.groups.keys.map { _ in .missing }) }
    for (row, keys) in try members(of: pivoted.rows, pivoted.groups, pivoted.sources) {
      var joined: Set<[Value]> = []
      for combination in keys {
        let identity = kept.map { Self.identity(combination[$0]) }
        let shown = combination.enumerated().map { kept.contains($0.offset) ? $0.element : .missing }
        var group = groups[identity] ?? Group(shown: shown)
        group.shown = zip(group.shown, shown).map { Self.first($0, $1) }
        if joined.insert(identity).inserted { group.rows.append(row) }
        groups[identity] = group
      }
    }
    return try groups.values.map { group in
      .group(try group.shown + pivoted.groups.measures.map { try measured($0, group.rows) })
    }
  }
}
