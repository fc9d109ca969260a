import Domain
import Language

/// Common tables: keys of the rows that a limit or an order leaves, with the columns that order them.
extension StatementEmitter {
  /// Keys of rows with the columns that order them, as a SELECT still without its limit.
  private struct KeySelect {
    var select: SQLFragment
    var order: SQLFragment = ""
    var known: [OrderKey: SQLFragment] = [:]
    var computed: [BoundExpression: SQLFragment] = [:]
  }

  /// With `groups`, whose values stand as p0, p1 ….
  private func keySelect(_ relation: Relation, order: [OrderKey], groups: [BoundExpression] = []) -> KeySelect
  {
    var relation = relation
    var columns: [SQLFragment] = ["e.id AS id"]
    var keys: [SQLFragment] = []
    var result = KeySelect(select: "")
    for (index, key) in order.enumerated() {
      let column = SQLFragment.name("k\(index)")
      columns.append("\(value(key, &relation)) AS \(column)")
      keys.append(ordering(key, column))
      result.known[key] = "p.\(column)"
      if case .expression(let expression, _) = key, expression.type != .text {
        result.computed[expression] = "p.\(column)"
      }
    }
    for (index, group) in groups.enumerated() {
      columns.append("\(relation.emitter.comparable(group)) AS \(name: "p\(index)")")
    }
    // By the column that is walked where there is one: SQLite does not see that the joined key has the same order.
    keys.append(order.isEmpty && groups.isEmpty ? relation.key : "id")
    result.order = keys.joined(separator: ", ")
    result.select =
      "SELECT \(columns.joined(separator: ", ")) FROM \(body(relation)) ORDER BY \(result.order)"
    return result
  }

  /// The rows of a relation as a table of keys with the columns that order them.
  mutating func keyTable(_ relation: Relation, order: [OrderKey], limit: Limit?) -> Relation {
    guard let limit, !limit.per.isEmpty else {
      let keys = keySelect(relation, order: order)
      return keyed(by: addTable(keys.select, limit), keys)
    }
    let keys = keySelect(relation, order: order, groups: limit.per)
    let groups = limit.per.indices.map { SQLFragment.name("p\($0)") }.joined(separator: ", ")
    let table = addTable(
      """
      SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY \(groups) ORDER BY \(keys.order)) AS place \
      FROM (\(keys.select))) WHERE \(places(limit)) ORDER BY \(keys.order)
      """, nil)
    return keyed(by: table, keys)
  }

  /// The rows of `first` where they are as many as the limit takes, else those of `otherwise`, which then alone is walked.
  mutating func keyTable(first: Relation, otherwise: Relation, limit: Limit) -> Relation {
    let near = addTable(keySelect(first, order: limit.order).select, limit)
    let take = SQLValue.integer(limit.take ?? 0)
    let isFull: SQLFragment = "(SELECT count(*) FROM \(near)) = \(take)"
    let keys = keySelect(otherwise, order: limit.order)
    // A limit of 0 ends a SELECT before its first row is looked for.
    let far = addTable("\(keys.select) LIMIT CASE WHEN \(isFull) THEN 0 ELSE \(take) END", nil)
    let either = addTable("SELECT * FROM \(near) WHERE \(isFull) UNION ALL SELECT * FROM \(far)", nil)
    return keyed(by: either, keys)
  }

  private func keyed(by table: SQLFragment, _ keys: KeySelect) -> Relation {
    var result = Relation(
      from: "\(table) AS p CROSS JOIN \(name: description.table) AS e ON e.id = p.id", conditions: [],
      emitter: expressions(.records), order: keys.known)
    result.emitter.computed = keys.computed
    return result
  }

  /// The rows that a limit takes of each group, by their places there.
  func places(_ limit: Limit) -> SQLFragment {
    let skipped: SQLFragment = "place > \(.integer(limit.skip))"
    guard let take = limit.take else { return skipped }
    let (last, overflows) = limit.skip.addingReportingOverflow(take)
    return overflows ? skipped : "\(skipped) AND place <= \(.integer(last))"
  }

  /// The same keys without what ordered them: the next block computes its own.
  func fromKeys(_ relation: Relation) -> Relation {
    var next = relation
    next.order = [:]
    next.key = "id"
    next.emitter = expressions(.records)
    return next
  }

  func value(_ key: OrderKey, _ relation: inout Relation) -> SQLFragment {
    if let known = relation.order[key] { return known }
    if case .expression(let expression, _) = key { return relation.emitter.comparable(expression) }
    return "NULL"
  }

  /// Missing last, whatever the direction.
  func ordering(_ key: OrderKey, _ column: SQLFragment) -> SQLFragment {
    switch key {
    case .rank: "\(column) DESC"
    case .expression(_, descending: true): "\(column) DESC NULLS LAST"
    case .expression(_, descending: false): "\(column) NULLS LAST"
    }
  }

  func body(_ relation: Relation) -> SQLFragment {
    var body = relation.from
    let joins = relation.emitter.joinFragment
    if !joins.text.isEmpty { body = "\(body) \(joins)" }
    guard !relation.conditions.isEmpty else { return body }
    return "\(body) WHERE \(relation.conditions.joined(separator: " AND "))"
  }

  mutating func addTable(_ select: SQLFragment, _ limit: Limit?) -> SQLFragment {
    let table = tableName(tables.count)
    var select = select
    if let limit {
      select = "\(select) LIMIT \(.integer(limit.take ?? -1)) OFFSET \(.integer(limit.skip))"
    }
    tables.append("\(table) AS MATERIALIZED (\(select))")
    return table
  }
  func tableName(_ index: Int) -> SQLFragment { .name("b\(index + 1)") }
}
