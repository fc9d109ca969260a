import Domain
import Language

/// Writes a physical plan as one parameterised statement in forms that SQLite cannot turn around.
///
/// The driver stands first, everything after it behind `CROSS JOIN`, other sets as `EXISTS` by key or forced id sets. Each
/// block with a limit or a costly order is a materialised common table of keys; columns are fetched for the rows that are left.
package struct StatementEmitter {
  let plan: LogicalPlan
  let driver: Driver
  let ring: Driver?
  let description: EntityDescription
  var tables: [SQLFragment] = []
  var subqueries = SubqueryTables()

  /// The statement; its columns are the key (NULL for a group, 1 for the total), then the plan's columns.
  package static func statement(for plan: PhysicalPlan) -> SQLText {
    var emitter = StatementEmitter(plan: plan)
    emitter.addSubqueries(plan.subplans)
    return emitter.emit().statement
  }

  init(plan: PhysicalPlan) {
    self.plan = plan.logical
    driver = plan.driver
    ring = plan.ring
    description = Catalog.description(of: plan.logical.entity)
  }

  /// Rows that a further SELECT can read: what to select from, under which conditions, with which expressions at hand.
  struct Relation {
    var from: SQLFragment
    var conditions: [SQLFragment]
    var emitter: ExpressionEmitter
    /// The order in which the rows already stand, as columns.
    var order: [OrderKey: SQLFragment] = [:]
    /// What to order by where nothing but the keys does.
    var key: SQLFragment = "id"
  }

  private mutating func emit() -> SQLFragment {
    let (relation, summary) = rows()
    return final(relation, summary)
  }

  /// The rows of the plan, and what made groups of them.
  mutating func rows() -> (Relation, Summary?) {
    var relation = records(plan.layers[0].blocks, isLast: plan.layers.count == 1)
    var groupings: [Grouping] = []
    for layer in plan.layers.dropFirst() {
      guard case .summary(let groups) = layer.source else { continue }
      let source = relation
      relation = group(groups, source)
      for block in layer.blocks { relation = apply(block, to: relation, groups) }
      groupings.append(
        Grouping(
          summary: groups, source: source, sourceWidth: groupings.last?.summary.columnNames.count,
          shown: relation, showsAll: layer.blocks == [Block()]))
    }
    if let total = plan.total, let both = withTotal(total, groupings) { relation = both }
    return (relation, groupings.last?.summary)
  }

  func expressions(_ rows: ExpressionEmitter.Rows) -> ExpressionEmitter {
    ExpressionEmitter(rows: rows, subqueries: subqueries)
  }

  private mutating func final(_ relation: Relation, _ summary: Summary?) -> SQLFragment {
    var relation = relation
    var columns: [SQLFragment] = [summary == nil ? "e.id" : plan.total == nil ? "NULL" : "nullif(g.total, 0)"]
    for column in plan.columns {
      let isBlank = plan.total != nil && summary.map { column.isBlankInTotal(of: $0) } ?? false
      switch column.content {
      case .value(let expression) where isBlank:
        columns.append("CASE WHEN g.total = 0 THEN \(relation.emitter.value(expression)) END")
      case .value(let expression): columns.append(relation.emitter.value(expression))
      case .set(let path): columns.append(relation.emitter.set(path))
      }
    }
    let order: SQLFragment
    if let summary {
      let groups = groupOrder(plan.order, summary, &relation)
      order = plan.total == nil ? groups : "g.total, \(groups)"
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
