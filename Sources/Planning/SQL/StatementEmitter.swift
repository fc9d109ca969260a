import Domain
import Language

/// Writes a physical plan as one parameterised statement in forms that SQLite cannot turn around.
///
/// The driver stands first, everything after it behind `CROSS JOIN`, other sets as `EXISTS` by key or forced id sets. Each
/// block with a limit or a costly order is a materialised common table of keys; columns are fetched for the rows that are left.
package struct StatementEmitter {
  private let plan: LogicalPlan
  private let driver: Driver
  private let ring: Driver?
  let description: EntityDescription
  private var tables: [SQLFragment] = []

  /// The statement; its columns are the key (NULL for a group), then the plan's columns.
  package static func statement(for plan: PhysicalPlan) -> SQLText {
    var emitter = StatementEmitter(plan: plan)
    return emitter.emit().statement
  }

  private init(plan: PhysicalPlan) {
    self.plan = plan.logical
    driver = plan.driver
    ring = plan.ring
    description = Catalog.description(of: plan.logical.entity)
  }

  /// Rows that a further SELECT can read: what to select from, under which conditions, with which expressions at hand.
  private struct Relation {
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

  // MARK: Records

  private mutating func records(_ blocks: [Block], isLast: Bool) -> Relation {
    let firstRank = needsRank(blocks[0], isLast && blocks.count == 1)
    var relation = start(blocks[0], from: driver, rank: firstRank)
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        let rank = needsRank(block, isLast && index == blocks.count - 1)
        relation = fromKeys(relation)
        addConditions(of: block, satisfied: nil, to: &relation, rank: rank)
      }
      let endsResult = isLast && index == blocks.count - 1
      let order = block.limit?.order ?? (endsResult ? plan.order : [])
      guard block.limit != nil || !order.isEmpty else { continue }
      if index == 0, let ring, let limit = block.limit {
        let near = start(Self.within(ring, block), from: ring, rank: firstRank)
        relation = keyTable(first: near, otherwise: relation, limit: limit)
      } else {
        relation = keyTable(relation, order: order, limit: block.limit)
      }
    }
    return relation
  }

  /// The block with the circle of `ring` in place of its site condition.
  private static func within(_ ring: Driver, _ block: Block) -> Block {
    var block = block
    block.conditions.removeAll { if case .site = $0 { true } else { false } }
    if let condition = ring.condition { block.conditions.append(condition) }
    return block
  }

  /// Whether rows are only counted, by sets at most: then an index on listed rows does without the rows themselves.
  private var readsOnlyKeys: Bool {
    guard driver == .base, plan.layers.count > 1, plan.layers[0].blocks == [Block()],
      case .summary(let summary) = plan.layers[1].source
    else { return false }
    return summary.keys.allSatisfy { if case .each = $0 { true } else { false } }
  }

  /// The text whose score orders this block, if one does.
  private func needsRank(_ block: Block, _ endsResult: Bool) -> TextPattern? {
    for case .rank(let pattern) in block.limit?.order ?? (endsResult ? plan.order : []) { return pattern }
    return nil
  }

  private func start(_ block: Block, from driver: Driver, rank: TextPattern?) -> Relation {
    let table: SQLFragment = "\(name: description.table) AS e"
    var relation = Relation(from: table, conditions: [], emitter: ExpressionEmitter(rows: .records))
    switch driver {
    case .base: break
    case .text(let pattern):
      relation.from = "\(textHits(pattern, ranked: rank == pattern)) AS t CROSS JOIN \(table) ON e.id = t.id"
      if rank == pattern { relation.order[.rank(pattern)] = "t.score" }
    case .need(let categories):
      let key = SQLFragment.name(description.needColumn ?? "id")
      relation.from = "\(answering(categories)) AS n CROSS JOIN \(table) ON e.\(key) = n.id"
    case .position(let conditions, let metres, let position):
      relation.from = sited(conditions, box: GeographicBox(around: position, metres: metres), driving: nil)
    case .area(let conditions, let kind, _):
      relation.from = sited(conditions, box: nil, driving: kind)
    }
    if case .itself = description.siting {
      switch driver {
      case .position(let conditions, _, _):
        relation.conditions.append(SiteEmitter(alias: "e", entity: plan.entity).conditions(conditions))
      case .area(let conditions, let kind, _):
        relation.conditions.append(
          SiteEmitter(alias: "e", entity: plan.entity).conditions(conditions, driving: kind))
      default: break
      }
    }
    if let listed = description.listedColumn, !plan.includesAll {
      let plus: SQLFragment = readsOnlyKeys ? "" : "+"
      relation.conditions.append("\(plus)e.\(name: listed) = 1")
    }
    if let kind = description.kind { relation.conditions.append("e.kind = \(.integer(kind.rawValue))") }
    addConditions(of: block, satisfied: driver.satisfied(for: plan.entity), to: &relation, rank: rank)
    return relation
  }

  // MARK: Conditions

  private func addConditions(
    of block: Block, satisfied: Condition?, to relation: inout Relation, rank: TextPattern?
  ) {
    for condition in block.conditions where condition != satisfied {
      switch condition {
      case .never: relation.conditions.append("0")
      case .expression(let expression): relation.conditions.append(relation.emitter.condition(expression))
      case .text(let pattern):
        // Where its score is the order, the join below selects as well.
        guard pattern != rank else { continue }
        relation.conditions.append("+e.id IN \(textHits(pattern, ranked: false))")
      case .need(let categories):
        let key = SQLFragment.name(description.needColumn ?? "id")
        let list = categories.map { SQLFragment.value(.integer($0)) }.joined(separator: ", ")
        relation.conditions.append(
          "EXISTS (SELECT 1 FROM service_need AS n WHERE n.category_id IN (\(list)) AND n.service_id = e.\(key))"
        )
      case .site(let conditions): relation.conditions.append(site(conditions))
      }
    }
    if let rank, relation.order[.rank(rank)] == nil {
      // Not `t`: another text may be the driver.
      relation.from = "\(relation.from) CROSS JOIN \(textHits(rank, ranked: true)) AS r ON r.id = e.id"
      relation.order[.rank(rank)] = "r.score"
    }
  }

  private func site(_ conditions: [SiteCondition]) -> SQLFragment {
    switch description.siting {
    case .none: return "0"
    case .itself: return SiteEmitter(alias: "e", entity: plan.entity).conditions(conditions)
    case .sites(let key):
      let tests = SiteEmitter(alias: "x", entity: .sites).conditions(conditions)
      let sited: SQLFragment = """
        EXISTS (SELECT 1 FROM site AS x \
        WHERE x.\(name: key) = e.id AND x.listed >= e.listed AND \(tests))
        """
      // A service without sites stands for one, with its own hours and no place.
      guard plan.entity == .services, conditions.canHoldNowhere else { return sited }
      let own = SiteEmitter(alias: "e", entity: .services).conditions(conditions)
      return "(\(sited) OR (+e.implied_site = 1 AND \(own)))"
    }
  }

  // MARK: Common tables

  /// Keys of rows with the columns that order them, as a SELECT still without its limit.
  private struct KeySelect {
    var select: SQLFragment
    var known: [OrderKey: SQLFragment] = [:]
    var computed: [BoundExpression: SQLFragment] = [:]
  }

  private func keySelect(_ relation: Relation, order: [OrderKey]) -> KeySelect {
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
    keys.append("id")
    result.select =
      "SELECT \(columns.joined(separator: ", ")) FROM \(body(relation)) ORDER BY \(keys.joined(separator: ", "))"
    return result
  }

  /// The rows of a relation as a table of keys with the columns that order them.
  private mutating func keyTable(_ relation: Relation, order: [OrderKey], limit: Limit?) -> Relation {
    let keys = keySelect(relation, order: order)
    return keyed(by: addTable(keys.select, limit), keys)
  }

  /// The rows of `first` where they are as many as the limit takes, else those of `otherwise`, which then alone is walked.
  private mutating func keyTable(first: Relation, otherwise: Relation, limit: Limit) -> Relation {
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
      emitter: ExpressionEmitter(rows: .records), order: keys.known)
    result.emitter.computed = keys.computed
    return result
  }

  /// The same keys without what ordered them: the next block computes its own.
  private func fromKeys(_ relation: Relation) -> Relation {
    var next = relation
    next.order = [:]
    next.emitter = ExpressionEmitter(rows: .records)
    return next
  }

  private func value(_ key: OrderKey, _ relation: inout Relation) -> SQLFragment {
    if let known = relation.order[key] { return known }
    if case .expression(let expression, _) = key { return relation.emitter.comparable(expression) }
    return "NULL"
  }

  /// Missing last, whatever the direction.
  private func ordering(_ key: OrderKey, _ column: SQLFragment) -> SQLFragment {
    switch key {
    case .rank: "\(column) DESC"
    case .expression(_, descending: true): "\(column) DESC NULLS LAST"
    case .expression(_, descending: false): "\(column) NULLS LAST"
    }
  }

  private func body(_ relation: Relation) -> SQLFragment {
    var body = relation.from
    let joins = relation.emitter.joinFragment
    if !joins.text.isEmpty { body = "\(body) \(joins)" }
    guard !relation.conditions.isEmpty else { return body }
    return "\(body) WHERE \(relation.conditions.joined(separator: " AND "))"
  }

  private mutating func addTable(_ select: SQLFragment, _ limit: Limit?) -> SQLFragment {
    let table = SQLFragment.name("b\(tables.count + 1)")
    var select = select
    if let limit {
      select = "\(select) LIMIT \(.integer(limit.take ?? -1)) OFFSET \(.integer(limit.skip))"
    }
    tables.append("\(table) AS MATERIALIZED (\(select))")
    return table
  }

  // MARK: Groups

  private mutating func group(_ summary: Summary, _ relation: Relation) -> Relation {
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
      switch measure {
      case .count: columns.append("count(*) AS \(name: "c\(summary.keys.count + index)")")
      }
    }
    var select: SQLFragment = "SELECT \(columns.joined(separator: ", ")) FROM \(body(relation))"
    if !groups.isEmpty { select = "\(select) GROUP BY \(groups.joined(separator: ", "))" }
    let table = addTable(select, nil)
    return Relation(from: "\(table) AS g", conditions: [], emitter: ExpressionEmitter(rows: .groups))
  }

  /// Joins the values of a to-many path, each once a row; texts that fold alike are one.
  private func each(_ path: FieldPath, _ alias: SQLFragment, _ relation: inout Relation) -> SQLFragment {
    if path.steps.isEmpty, path.field.type != .text,
      case .set(let table, let key, let column) = path.field.mapping
    {
      relation.from = "\(relation.from) LEFT JOIN \(name: table) AS \(alias) ON \(alias).\(name: key) = e.id"
      return "\(alias).\(name: column)"
    }
    var inner = ExpressionEmitter(rows: .records)
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

  private mutating func apply(_ block: Block, to relation: Relation, _ summary: Summary) -> Relation {
    var relation = relation
    for condition in block.conditions {
      switch condition {
      case .expression(let expression): relation.conditions.append(relation.emitter.condition(expression))
      default: relation.conditions.append("0")
      }
    }
    guard let limit = block.limit else { return relation }
    let order = groupOrder(limit.order, summary, &relation)
    let table = addTable("SELECT g.* FROM \(body(relation)) ORDER BY \(order)", limit)
    return Relation(from: "\(table) AS g", conditions: [], emitter: ExpressionEmitter(rows: .groups))
  }

  /// The keys of the groups always follow.
  private func groupOrder(_ order: [OrderKey], _ summary: Summary, _ relation: inout Relation) -> SQLFragment
  {
    var keys: [SQLFragment] = []
    for key in order { keys.append(ordering(key, value(key, &relation))) }
    for (index, key) in summary.keys.enumerated() {
      let column = BoundExpression.column(index, key.type)
      keys.append(ordering(.expression(column, descending: false), relation.emitter.comparable(column)))
    }
    if keys.isEmpty { keys.append("1") }
    return keys.joined(separator: ", ")
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
