import Domain
import Language

/// The further layers: groups of the rows below, and what is asked of them.
extension StatementEmitter {
  mutating func group(_ summary: Summary, _ relation: Relation) -> Relation {
    var relation = relation
    var columns: [SQLFragment] = []
    var groups: [SQLFragment] = []
    for (index, key) in summary.keys.enumerated() {
      let value: SQLFragment
      switch key {
      case .value(let expression): value = relation.emitter.value(expression)
      case .each(let path): value = each(path, SQLFragment.name("v\(index)"), &relation)
      }
      let column = SQLFragment.name("c\(index)")
      if key.type == .text {
        columns.append("min(\(value)) AS \(column)")
        groups.append("fold(\(value))")
      } else {
        columns.append("\(value) AS \(column)")
        groups.append(value)
      }
    }
    for (index, measure) in summary.measures.enumerated() {
      let value = Self.value(of: measure, &relation.emitter)
      columns.append("\(value) AS \(name: "c\(summary.keys.count + index)")")
    }
    var select: SQLFragment = "SELECT \(columns.joined(separator: ", ")) FROM \(body(relation))"
    if !groups.isEmpty { select = "\(select) GROUP BY \(groups.joined(separator: ", "))" }
    let table = addTable(select, nil)
    return Relation(from: "\(table) AS g", conditions: [], emitter: expressions(.groups))
  }

  private static func value(
    of measure: Summary.Measure, _ emitter: inout ExpressionEmitter
  ) -> SQLFragment {
    let value: SQLFragment
    switch measure.function {
    case .count: value = "count(*)"
    case .countDistinct(let operand): value = "count(DISTINCT \(emitter.comparable(operand)))"
    // SQLite's own sum depends on the order of the rows.
    case .sum(let operand):
      value =
        operand.type == .integer
        ? "sum_integers(\(emitter.value(operand)))" : "sum_decimals(\(emitter.value(operand)))"
    case .minimum(let operand):
      value = operand.type == .text ? "min_text(\(emitter.value(operand)))" : "min(\(emitter.value(operand)))"
    case .maximum(let operand):
      value = operand.type == .text ? "max_text(\(emitter.value(operand)))" : "max(\(emitter.value(operand)))"
    case .percentile(let operand, let percent):
      value = "percentile_of(\(emitter.value(operand)), \(.real(percent)))"
    }
    guard let condition = measure.condition else { return value }
    return "\(value) FILTER (WHERE \(emitter.condition(condition)))"
  }

  /// Joins the values of a to-many path, each once a row; texts that fold alike are one.
  private func each(_ path: FieldPath, _ alias: SQLFragment, _ relation: inout Relation) -> SQLFragment {
    if path.steps.isEmpty, path.nearest == nil, path.field.type != .text,
      case .set(let table, let key, let column) = path.field.mapping
    {
      relation.from = "\(relation.from) LEFT JOIN \(name: table) AS \(alias) ON \(alias).\(name: key) = e.id"
      return "\(alias).\(name: column)"
    }
    var inner = expressions(.records)
    guard let values = inner.values(path) else { return "NULL" }
    let grouped: SQLFragment =
      path.field.type == .text ? "fold(\(values.value))" : values.value
    relation.from = """
      \(relation.from) LEFT JOIN (SELECT e.id AS owner, min(\(values.value)) AS value \
      FROM \(name: description.table) AS e CROSS JOIN \(values.from) WHERE \(values.condition) \
      GROUP BY e.id, \(grouped)) AS \(alias) ON \(alias).owner = e.id
      """
    return "\(alias).value"
  }

  mutating func apply(_ block: Block, to relation: Relation, _ summary: Summary) -> Relation {
    var relation = relation
    for condition in block.conditions {
      switch condition {
      case .expression(let expression): relation.conditions.append(relation.emitter.condition(expression))
      default: relation.conditions.append("0")
      }
    }
    guard let limit = block.limit else { return relation }
    let order = groupOrder(limit.order, summary, &relation)
    let table: SQLFragment
    if limit.per.isEmpty {
      table = addTable("SELECT g.* FROM \(body(relation)) ORDER BY \(order)", limit)
    } else {
      let parts = limit.per.map { relation.emitter.comparable($0) }.joined(separator: ", ")
      let columns = (0..<(summary.keys.count + summary.measures.count)).map { SQLFragment.name("c\($0)") }
        .joined(separator: ", ")
      table = addTable(
        """
        SELECT \(columns) FROM (SELECT g.*, row_number() OVER (PARTITION BY \(parts) ORDER BY \(order)) AS place \
        FROM \(body(relation))) WHERE \(places(limit))
        """, nil)
    }
    return Relation(from: "\(table) AS g", conditions: [], emitter: expressions(.groups))
  }

  /// The keys of the groups always follow.
  func groupOrder(_ order: [OrderKey], _ summary: Summary, _ relation: inout Relation) -> SQLFragment {
    var keys: [SQLFragment] = []
    for key in order { keys.append(ordering(key, value(key, &relation))) }
    for (index, key) in summary.keys.enumerated() {
      let column = BoundExpression.column(index, key.type)
      keys.append(ordering(.expression(column, descending: false), relation.emitter.comparable(column)))
    }
    if keys.isEmpty { keys.append("1") }
    return keys.joined(separator: ", ")
  }
}
