import Domain
import Language

/// The further layers: groups of the rows below, and what is asked of them.
extension StatementEmitter {
  mutating func group(_ summary: Summary, _ relation: Relation) -> Relation {
    var relation = relation
    let keys = keyColumns(summary, Array(summary.keys.indices), &relation)
    var groups = aggregate(summary, by: keys, relation)
    guard let filled = summary.filled, let table = tables.indices.last else { return groups }
    groups.from = "\(fill(filled, summary, in: tableName(table))) AS g"
    return groups
  }

  /// Some of the keys over the rows that are grouped, by their places.
  func keyColumns(_ summary: Summary, _ indices: [Int], _ relation: inout Relation) -> [Int: KeyColumn] {
    var keys: [Int: KeyColumn] = [:]
    for index in indices {
      let value: SQLFragment
      switch summary.keys[index] {
      case .value(let expression): value = relation.emitter.value(expression)
      case .each(let path): value = each(path, SQLFragment.name("v\(index)"), &relation)
      }
      keys[index] = KeyColumn(shown: value, identity: Self.identity(of: value, summary.keys[index].type))
    }
    return keys
  }

  /// Groups by the keys that are given; the others are missing.
  mutating func aggregate(_ summary: Summary, by keys: [Int: KeyColumn], _ relation: Relation) -> Relation {
    var relation = relation
    var columns: [SQLFragment] = []
    var groups: [SQLFragment] = []
    for (index, type) in summary.keys.map(\.type).enumerated() {
      let column = SQLFragment.name("c\(index)")
      guard let key = keys[index] else {
        // An aggregate, so that without keys and measures there is one row all the same.
        columns.append(keys.isEmpty ? "max(NULL) AS \(column)" : "NULL AS \(column)")
        continue
      }
      columns.append(type == .text ? "min(\(key.shown)) AS \(column)" : "\(key.shown) AS \(column)")
      groups.append(key.identity)
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
    case .contactMark(let operand): value = "contact_mark(\(emitter.value(operand)))"
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
      let columns = summary.columnNames.joined(separator: ", ")
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
      // Records by what they are shown as, then by key: two can bear one name.
      for expression in column.shown == column ? [column] : [column.shown, column] {
        let value = relation.emitter.comparable(expression)
        keys.append(ordering(.expression(expression, descending: false), value))
      }
    }
    if keys.isEmpty { keys.append("1") }
    return keys.joined(separator: ", ")
  }
}
