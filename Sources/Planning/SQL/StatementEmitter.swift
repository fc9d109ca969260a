import Domain
import Language

/// Writes a physical plan as one parameterised statement in forms that SQLite cannot turn around.
///
/// The driver stands first, everything after it behind `CROSS JOIN`, other sets as `EXISTS` by key or forced id sets. Each
/// block with a limit or a costly order is a materialised common table of keys; columns are fetched for the rows that are left.
package struct StatementEmitter {
  let plan: LogicalPlan
  let driver: Driver
  let description: EntityDescription
  var tables: [SQLFragment] = []

  /// The statement; its columns are the key (NULL for a group), then the plan's columns.
  package static func statement(for plan: PhysicalPlan) -> SQLText {
    var emitter = StatementEmitter(plan: plan)
    return emitter.emit().statement
  }

  private init(plan: PhysicalPlan) {
    self.plan = plan.logical
    driver = plan.driver
    description = Catalog.description(of: plan.logical.entity)
  }

  /// Rows that a further SELECT can read: what to select from, under which conditions, with which expressions at hand.
  struct Relation {
    var from: SQLFragment
    var conditions: [SQLFragment]
    var emitter: ExpressionEmitter
    /// The order in which the rows already stand, as columns.
    var order: [OrderKey: SQLFragment] = [:]
  }

  private mutating func emit() -> SQLFragment {
    var relation = records(plan.layers[0].blocks, isLast: plan.layers.count == 1)
    var summary: Summary?
    for layer in plan.layers.dropFirst() {
      guard case .summary(let groups) = layer.source else { continue }
      relation = group(groups, relation)
      summary = groups
      for block in layer.blocks { relation = apply(block, to: relation, groups) }
    }
    return final(relation, summary)
  }

  // MARK: Common tables

  /// The rows of a relation as a table of keys with the columns that order them.
  mutating func keyTable(_ relation: Relation, order: [OrderKey], limit: Limit?) -> Relation {
    var relation = relation
    var columns: [SQLFragment] = ["e.id AS id"]
    var keys: [SQLFragment] = []
    var known: [OrderKey: SQLFragment] = [:]
    var computed: [BoundExpression: SQLFragment] = [:]
    for (index, key) in order.enumerated() {
      let column = SQLFragment.name("k\(index)")
      columns.append("\(value(key, &relation)) AS \(column)")
      keys.append(ordering(key, column))
      known[key] = "p.\(column)"
      if case .expression(let expression, _) = key, expression.type != .text {
        computed[expression] = "p.\(column)"
      }
    }
    keys.append("id")
    let table = addKeys(columns, &relation, order: keys.joined(separator: ", "), limit)
    var result = Relation(
      from: "\(table) AS p CROSS JOIN \(name: description.table) AS e ON e.id = p.id", conditions: [],
      emitter: ExpressionEmitter(rows: .records), order: known)
    result.emitter.computed = computed
    return result
  }

  private mutating func addKeys(
    _ columns: [SQLFragment], _ relation: inout Relation, order: SQLFragment, _ limit: Limit?
  ) -> SQLFragment {
    let parts = limit?.per.map { relation.emitter.comparable($0) } ?? []
    guard let limit, !parts.isEmpty else {
      return addTable(
        "SELECT \(columns.joined(separator: ", ")) FROM \(body(relation)) ORDER BY \(order)", limit)
    }
    let named = parts.enumerated().map { "\($1) AS \(name: "p\($0)")" as SQLFragment }
    let names = parts.indices.map { SQLFragment.name("p\($0)") }.joined(separator: ", ")
    return addTable(
      """
      SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY \(names) ORDER BY \(order)) AS place FROM \
      (SELECT \((columns + named).joined(separator: ", ")) FROM \(body(relation)))) \
      WHERE \(places(limit)) ORDER BY \(order)
      """, nil)
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
    next.emitter = ExpressionEmitter(rows: .records)
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
    let table = SQLFragment.name("b\(tables.count + 1)")
    var select = select
    if let limit {
      select = "\(select) LIMIT \(.integer(limit.take ?? -1)) OFFSET \(.integer(limit.skip))"
    }
    tables.append("\(table) AS MATERIALIZED (\(select))")
    return table
  }

  // MARK: The result

  private mutating func final(_ relation: Relation, _ summary: Summary?) -> SQLFragment {
    var relation = relation
    var columns: [SQLFragment] = [summary == nil ? "e.id" : "NULL"]
    for column in plan.columns {
      switch column.content {
      case .value(let expression): columns.append(relation.emitter.value(expression))
      case .set(let path): columns.append(relation.emitter.set(path))
      }
    }
    let order: SQLFragment
    if let summary {
      order = groupOrder(plan.order, summary, &relation)
    } else {
      var keys: [SQLFragment] = []
      for key in plan.order { keys.append(ordering(key, value(key, &relation))) }
      keys.append("e.id")
      order = keys.joined(separator: ", ")
    }
    let select: SQLFragment =
      "SELECT \(columns.joined(separator: ", ")) FROM \(body(relation)) ORDER BY \(order)"
    guard !tables.isEmpty else { return select }
    return "WITH \(tables.joined(separator: ", ")) \(select)"
  }
}
