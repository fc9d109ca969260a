import Domain
import Language

/// The row of totals: the rows of the groups shown, each once, summarised again.
extension StatementEmitter {
  /// A layer of groups on its way: what was grouped, and what is left of the groups.
  struct Grouping {
    let summary: Summary
    let source: Relation
    /// Columns of the groups that were grouped; nil where records were.
    let sourceWidth: Int?
    let shown: Relation
    /// True where no group was left out: then the rows of the groups shown are all the rows.
    let showsAll: Bool
  }

  /// A key as a group shows it, and what tells the groups apart.
  struct KeyColumn {
    let shown: SQLFragment
    let identity: SQLFragment
  }

  /// The groups shown, then their total, which the column `total` marks with 1.
  mutating func withTotal(_ total: Total, _ groupings: [Grouping]) -> Relation? {
    guard let last = groupings.last else { return nil }
    var row: Relation
    if let kept = total.kept, let below = groupings.dropLast().last {
      let groups = regroup(below, by: kept)
      row = regroup(
        Grouping(summary: last.summary, source: groups, sourceWidth: nil, shown: groups, showsAll: true),
        by: [])
    } else {
      row = regroup(last, by: [])
    }
    let columns = last.summary.columnNames.map { "g.\($0)" as SQLFragment }.joined(separator: ", ")
    let both = addTable(
      """
      SELECT \(columns), 0 AS total FROM \(body(last.shown)) UNION ALL \
      SELECT \(columns), 1 AS total FROM \(row.from)
      """, nil)
    return Relation(from: "\(both) AS g", conditions: [], emitter: expressions(.groups))
  }

  /// The rows of the groups shown, grouped again by some of the keys; by none, as one group.
  private mutating func regroup(_ grouping: Grouping, by kept: [Int]) -> Relation {
    guard !grouping.showsAll else {
      var source = grouping.source
      let keys = keyColumns(grouping.summary, kept, &source)
      return aggregate(grouping.summary, by: keys, source)
    }
    let (rows, keys) = rowsShown(grouping, kept)
    return aggregate(grouping.summary, by: keys, rows)
  }

  /// The rows that are in a group shown, once for each of the kept keys that they have there.
  private mutating func rowsShown(_ grouping: Grouping, _ kept: [Int]) -> (Relation, [Int: KeyColumn]) {
    let all = grouping.summary.keys.indices
    var source = grouping.source
    let keys = keyColumns(grouping.summary, Array(all), &source)
    let own = (0..<(grouping.sourceWidth ?? 0)).map { SQLFragment.name("c\($0)") }
    let row: [SQLFragment] = grouping.sourceWidth == nil ? ["id"] : own
    var columns = grouping.sourceWidth == nil ? ["e.id AS id"] : own.map { "g.\($0) AS \($0)" as SQLFragment }
    for index in all {
      guard let key = keys[index] else { continue }
      columns.append("\(key.identity) AS \(name: "i\(index)")")
      if kept.contains(index) { columns.append("\(key.shown) AS \(name: "v\(index)")") }
    }
    let members = addTable("SELECT \(columns.joined(separator: ", ")) FROM \(body(source))", nil)
    let identities = all.map { index -> SQLFragment in
      let column = SQLFragment.name("g.c\(index)")
      return "\(Self.identity(of: column, grouping.summary.keys[index].type)) AS \(name: "i\(index)")"
    }
    let shown = addTable(
      "SELECT \((identities.isEmpty ? ["1 AS i"] : identities).joined(separator: ", ")) FROM \(body(grouping.shown))",
      nil)
    let agree = all.map { "t.\(name: "i\($0)") IS m.\(name: "i\($0)")" as SQLFragment }
    let told = (row + kept.map { SQLFragment.name("i\($0)") }).map { "m.\($0)" as SQLFragment }
    let values = kept.map { "min(m.\(name: "v\($0)")) AS \(name: "v\($0)")" as SQLFragment }
    let rows = addTable(
      """
      SELECT \((told + values).joined(separator: ", ")) FROM \(members) AS m CROSS JOIN \(shown) AS t \
      ON \(agree.isEmpty ? "1" : agree.joined(separator: " AND ")) GROUP BY \(told.joined(separator: ", "))
      """, nil)
    let alias: SQLFragment = grouping.sourceWidth == nil ? "p" : "g"
    let columnsKept = kept.map { index in
      let key = KeyColumn(shown: "\(alias).\(name: "v\(index)")", identity: "\(alias).\(name: "i\(index)")")
      return (index, key)
    }
    let relation =
      grouping.sourceWidth == nil
      ? Relation(
        from: "\(rows) AS p CROSS JOIN \(name: description.table) AS e ON e.id = p.id", conditions: [],
        emitter: expressions(.records))
      : Relation(from: "\(rows) AS g", conditions: [], emitter: expressions(.groups))
    return (relation, Dictionary(columnsKept) { first, _ in first })
  }

  /// What tells the values of a key apart: texts that fold alike are one.
  static func identity(of value: SQLFragment, _ type: ValueType) -> SQLFragment {
    type == .text ? "fold(\(value))" : value
  }
}

extension Summary {
  /// The columns of its groups in a statement.
  var columnNames: [SQLFragment] { (0..<(keys.count + measures.count)).map { .name("c\($0)") } }
}
