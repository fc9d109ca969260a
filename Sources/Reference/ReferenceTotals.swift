import Domain
import Language
import Planning

extension ReferenceInterpreter {
  /// One group of every row that is in a group shown, its keys missing.
  func total(_ total: Total, _ state: ReferenceState) throws -> ReferenceState.Row? {
    if let pivoted = state.pivoted {
      let groups =
        try state.protected.map {
          try self.groups($0.totals(by: total.kept ?? [], over: pivoted.rows.values))
        }
        ?? regrouped(pivoted.groups, pivoted.sources, by: total.kept ?? [], among: pivoted.rows.values)
      return .group(
        pivoted.pivot.keys.map { _ in .missing } + (try cells(pivoted.pivot, pivoted.values, groups)))
    }
    guard let summary = state.grouped else { return nil }
    if let protected = state.protected {
      return try groups(protected.totals(by: [], over: state.rows.values)).first
    }
    let rows = try members(of: state.rows.values, summary, state.sources).map(\.row)
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

  func groups(_ rows: [[Value]]) -> [ReferenceState.Row] { rows.map { .group($0) } }

  /// The rows that are in one of the groups, each once, with the keys that it has in them; all of them where none is named.
  private func members(
    of groups: [[Value]]?, _ summary: Summary, _ sources: [ReferenceState.Row]
  ) throws -> [(row: ReferenceState.Row, keys: [[Value]])] {
    let shown = groups.map { Set($0.map { $0.prefix(summary.keys.count).map(Self.identity) }) }
    return try sources.compactMap { row in
      let keys = try combinations(of: summary.keys, row).filter {
        shown?.contains($0.map(Self.identity)) ?? true
      }
      return keys.isEmpty ? nil : (row, keys)
    }
  }

  /// Groups made anew from the rows of those that are named, by some of their keys, the others missing.
  func regrouped(
    _ summary: Summary, _ sources: [ReferenceState.Row], by kept: [Int], among named: [[Value]]?
  ) throws -> [ReferenceState.Row] {
    var groups: [[Value]: Group] = [:]
    if kept.isEmpty { groups[[]] = Group(shown: summary.keys.map { _ in .missing }) }
    for (row, keys) in try members(of: named, summary, sources) {
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
    let isWhole = named == nil && kept == Array(summary.keys.indices)
    return try (isWhole ? filled(Array(groups.values), summary) : Array(groups.values)).map { group in
      .group(try group.shown + summary.measures.map { try measured($0, group.rows) })
    }
  }
}

extension [ReferenceState.Row] {
  /// The values of those that are groups.
  var values: [[Value]] { compactMap { if case .group(let values) = $0 { values } else { nil } } }
}
