import Domain
import Language

/// The first layer: records, found by the driver and tried against the conditions.
extension StatementEmitter {
  mutating func records(_ blocks: [Block], isLast: Bool) -> Relation {
    var relation = start(blocks[0], rank: needsRank(blocks[0], isLast && blocks.count == 1))
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        let rank = needsRank(block, isLast && index == blocks.count - 1)
        relation = fromKeys(relation)
        addConditions(of: block, satisfied: nil, to: &relation, rank: rank)
      }
      let endsResult = isLast && index == blocks.count - 1
      let order = block.limit?.order ?? (endsResult ? plan.order : [])
      guard block.limit != nil || !order.isEmpty else { continue }
      relation = keyTable(relation, order: order, limit: block.limit)
    }
    return relation
  }

  /// The text whose score orders this block, if one does.
  private func needsRank(_ block: Block, _ endsResult: Bool) -> TextPattern? {
    for case .rank(let pattern) in block.limit?.order ?? (endsResult ? plan.order : []) { return pattern }
    return nil
  }

  private func start(_ block: Block, rank: TextPattern?) -> Relation {
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
      relation.conditions.append("+e.\(name: listed) = 1")
    }
    if let kind = description.kind { relation.conditions.append("e.kind = \(.integer(kind.rawValue))") }
    addConditions(of: block, satisfied: driver.satisfied, to: &relation, rank: rank)
    return relation
  }

  private func textHits(_ pattern: TextPattern, ranked: Bool) -> SQLFragment {
    guard let index = description.textIndex else { return "(SELECT NULL AS id WHERE 0)" }
    let table = SQLFragment.name(index.table)
    let match = SQLValue.text(pattern.matchExpression)
    guard ranked else {
      return "(SELECT rowid AS id FROM \(table) WHERE \(table) MATCH \(match))"
    }
    let weights = index.weights.map { SQLFragment.value(.real($0)) }.joined(separator: ", ")
    return """
      (SELECT rowid AS id, CAST(-bm25(\(table), \(weights)) * 1000000 AS INTEGER) AS score \
      FROM \(table) WHERE \(table) MATCH \(match))
      """
  }

  private func answering(_ categories: [Int64]) -> SQLFragment {
    let list = categories.map { SQLFragment.value(.integer($0)) }.joined(separator: ", ")
    let distinct: SQLFragment = categories.count > 1 ? "DISTINCT " : ""
    return "(SELECT \(distinct)service_id AS id FROM service_need WHERE category_id IN (\(list)))"
  }

  /// The rows that have a site under these conditions, found by the sites.
  private func sited(
    _ conditions: [SiteCondition], box: GeographicBox?, driving: AreaKind?
  ) -> SQLFragment {
    let alias: SQLFragment = if case .itself = description.siting { "e" } else { "x" }
    let emitter = SiteEmitter(alias: alias, entity: .sites)
    let sites: SQLFragment
    var tests = emitter.conditions(conditions, driving: driving)
    if let box {
      sites = "site_position AS p CROSS JOIN site AS \(alias) ON \(alias).id = p.id"
      let square: SQLFragment = """
        p.maximum_latitude >= \(.real(box.south)) AND p.minimum_latitude <= \(.real(box.north)) \
        AND p.maximum_longitude >= \(.real(box.west)) AND p.minimum_longitude <= \(.real(box.east))
        """
      guard case .sites = description.siting else {
        return """
          (SELECT id FROM site_position AS p WHERE \(square)) AS p CROSS JOIN site AS e ON e.id = p.id
          """
      }
      tests = "\(square) AND \(tests)"
    } else {
      let index = SQLFragment.name("site_" + indexName(driving ?? .region))
      sites = "site AS \(alias) INDEXED BY \(index)"
      guard case .sites = description.siting else { return sites }
    }
    guard case .sites(let key) = description.siting else { return sites }
    return """
      (SELECT DISTINCT x.\(name: key) AS id FROM \(sites) WHERE \(tests)) AS d \
      CROSS JOIN \(name: description.table) AS e ON e.id = d.id
      """
  }

  private func indexName(_ kind: AreaKind) -> String {
    switch kind {
    case .region: "region"
    case .mrc: "mrc"
    case .municipality: "municipality"
    case .fsa: "fsa"
    }
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
          "EXISTS (SELECT 1 FROM service_need AS n WHERE n.category_id IN (\(list)) AND n.service_id = e.\(key))")
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
      return "EXISTS (SELECT 1 FROM site AS x WHERE x.\(name: key) = e.id AND \(tests))"
    }
  }
}
