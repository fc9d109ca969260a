import Domain
import Language

/// The common tables that hold the rows of queries in brackets, by what each asks.
struct SubqueryTables {
  /// Columns `id`, `c0` …, `k0` … for folded texts, `matched`.
  var rows: [Subquery: SQLFragment] = [:]
  /// One row, whose `positions` stands for the positions of all rows in `nearest_keys` and its like.
  var positions: [Subquery: SQLFragment] = [:]
}

/// Values of rows of other queries.
extension ExpressionEmitter {
  mutating func joined(_ value: JoinedValue) -> SQLFragment {
    guard let alias = alias(of: value.join) else { return "NULL" }
    return switch value.content {
    // In a CASE, or a condition on the column would let SQLite take the join for an inner one and walk the other table first.
    case .column(let index, _): "CASE WHEN \(alias).matched THEN \(alias).\(name: "c\(index)") END"
    case .isMatched: "(\(alias).matched IS NOT NULL)"
    }
  }

  /// The joined row, looked up once a SELECT.
  private mutating func alias(of join: Join) -> SQLFragment? {
    if let known = joinAliases[join] { return known }
    guard let table = subqueries.rows[join.subquery] else { return nil }
    let left = join.keys.map { comparable($0.left) }
    let name = "q\(joinAliases.count + 1)"
    let alias = SQLFragment.name(name)
    let conditions = zip(join.keys, left).map { key, value -> SQLFragment in
      let isText = key.left.type == .text
      // With a plus the value has no affinity, or SQLite would not make the index of its own that this lives by.
      return "\(alias).\(name: (isText ? "k" : "c") + String(key.right)) IS +(\(value))"
    }
    joins.append(
      ([name], "LEFT JOIN \(table) AS \(alias) ON \(conditions.joined(separator: " AND "))"))
    joinAliases[join] = alias
    return alias
  }

  // MARK: Nearest rows

  /// The alias of the nearest row, of one.
  mutating func nearestRecord(_ nearest: NearestRows) -> SQLFragment {
    if let known = nearestAliases[nearest] { return known }
    let name = "n\(nearestAliases.count + 1)"
    let alias = SQLFragment.name(name)
    let table = Catalog.description(of: nearest.subquery.query.entity).table
    joins.append(([name], "LEFT JOIN \(name: table) AS \(alias) ON \(alias).id = \(nearestKey(nearest))"))
    nearestAliases[nearest] = alias
    return alias
  }

  /// The distance to the nearest row, of one.
  func nearestDistance(_ nearest: NearestRows) -> SQLFragment {
    distance(nearest, to: nearestKey(nearest))
  }

  /// The distance to the row with a key.
  func distance(_ nearest: NearestRows, to key: SQLFragment) -> SQLFragment {
    "nearest_distance(\(positions(nearest)), \(ownPositions(nearest)), \(key))"
  }

  /// The nearest rows as a table under an alias.
  func nearestRecords(_ nearest: NearestRows, _ alias: SQLFragment) -> SQLFragment {
    let table = SQLFragment.name(Catalog.description(of: nearest.subquery.query.entity).table)
    let keys: SQLFragment =
      "nearest_keys(\(positions(nearest)), \(ownPositions(nearest)), \(.integer(nearest.count)))"
    return "json_each(\(keys)) AS k\(alias) CROSS JOIN \(table) AS \(alias) ON \(alias).id = k\(alias).value"
  }

  private func nearestKey(_ nearest: NearestRows) -> SQLFragment {
    "nearest_key(\(positions(nearest)), \(ownPositions(nearest)))"
  }

  private func positions(_ nearest: NearestRows) -> SQLFragment {
    guard let table = subqueries.positions[nearest.subquery] else { return "NULL" }
    return "(SELECT positions FROM \(table))"
  }

  /// Where the row stands: its own position, or those of its qualifying sites.
  private func ownPositions(_ nearest: NearestRows) -> SQLFragment {
    switch Catalog.description(of: nearest.entity).siting {
    case .none: "NULL"
    case .itself: "position_of(e.latitude, e.longitude)"
    case .sites(let key):
      """
      (SELECT position_list(x.latitude, x.longitude) FROM site AS x \
      WHERE x.\(name: key) = e.id AND x.listed >= e.listed \
      AND \(SiteEmitter(alias: "x", entity: .sites).conditions(nearest.conditions)))
      """
    }
  }
}
