import Domain
import Language

/// Common tables for queries in brackets.
extension StatementEmitter {
  /// Adds the tables of every subplan, in an order in which each reads those before it.
  mutating func addSubqueries(_ subplans: [Subplan]) {
    for subplan in subplans {
      var inner = StatementEmitter(plan: subplan.plan)
      inner.tables = tables
      inner.subqueries = subqueries
      let select = inner.rowsSelect(keys: subplan.keys)
      tables = inner.tables
      let table = addTable(select, nil)
      for subquery in subplan.subqueries { subqueries.rows[subquery] = table }
      for subquery in subplan.positioned {
        subqueries.positions[subquery] = addTable(inner.positionsSelect(subquery, table), nil)
      }
    }
  }

  /// A statement that gives one row for each set of values that several rows of a query have in some columns.
  package static func repeatedKeys(of plan: PhysicalPlan, _ keys: [Int]) -> SQLText {
    var emitter = StatementEmitter(plan: plan)
    emitter.addSubqueries(plan.subplans)
    let select = emitter.rowsSelect(keys: Set(keys))
    let rows = emitter.addTable(select, nil)
    var shown: [SQLFragment] = []
    var groups: [SQLFragment] = []
    for key in keys {
      let column = SQLFragment.name("c\(key)")
      let isText = plan.logical.columns.indices.contains(key) && plan.logical.columns[key].type == .text
      shown.append(isText ? "min(\(column))" : column)
      groups.append(isText ? SQLFragment.name("k\(key)") : column)
    }
    let group = groups.joined(separator: ", ")
    let statement: SQLFragment = """
      WITH \(emitter.tables.joined(separator: ", ")) \
      SELECT \(shown.joined(separator: ", ")) FROM \(rows) GROUP BY \(group) HAVING count(*) > 1 \
      ORDER BY \(group) LIMIT 1
      """
    return statement.statement
  }

  /// The rows as columns `id`, `c0` …, with the folded texts of keys beside them.
  private mutating func rowsSelect(keys: Set<Int>) -> SQLFragment {
    var (relation, summary) = rows()
    var columns: [SQLFragment] = [summary == nil ? "e.id AS id" : "NULL AS id", "1 AS matched"]
    for (index, column) in plan.columns.enumerated() {
      guard case .value(let expression) = column.content else { continue }
      columns.append("\(relation.emitter.value(expression)) AS \(name: "c\(index)")")
      if keys.contains(index), expression.type == .text {
        columns.append("\(relation.emitter.comparable(expression)) AS \(name: "k\(index)")")
      }
    }
    return "SELECT \(columns.joined(separator: ", ")) FROM \(body(relation))"
  }

  /// The positions of the qualifying sites of the rows in a table, as one value.
  private func positionsSelect(_ subquery: Subquery, _ table: SQLFragment) -> SQLFragment {
    let entity = SQLFragment.name(description.table)
    guard case .sites(let key) = description.siting else {
      return """
        SELECT position_index(e.id, e.latitude, e.longitude) AS positions \
        FROM \(table) AS r CROSS JOIN \(entity) AS e ON e.id = r.id
        """
    }
    let tests = SiteEmitter(alias: "x", entity: .sites).conditions(subquery.query.siteConditions)
    return """
      SELECT position_index(e.id, x.latitude, x.longitude) AS positions \
      FROM \(table) AS r CROSS JOIN \(entity) AS e ON e.id = r.id \
      CROSS JOIN site AS x ON x.\(name: key) = e.id AND x.listed >= e.listed AND \(tests)
      """
  }
}
