import Domain
import Language

/// The first layer: records, found by the driver and tried against the conditions.
extension StatementEmitter {
  mutating func records(_ blocks: [Block], isLast: Bool) -> Relation {
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
      case .summary(let summary) = plan.layers[1].source, summary.measures == [.count]
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
    var relation = Relation(from: table, conditions: [], emitter: expressions(.records))
    switch driver {
    case .base: break
    case .text(let pattern):
      relation.from = "\(textHits(pattern, ranked: rank == pattern)) AS t CROSS JOIN \(table) ON e.id = t.id"
      relation.key = "t.id"
      if rank == pattern { relation.order[.rank(pattern)] = "t.score" }
    case .need(let categories):
      let key = SQLFragment.name(description.needColumn ?? "id")
      relation.from = "\(answering(categories)) AS n CROSS JOIN \(table) ON e.\(key) = n.id"
      if driver.walksInKeyOrder(of: plan.entity) { relation.key = "n.id" }
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
      case .eligible(let question):
        relation.conditions.append(
          """
          +e.eligibility_id IN (SELECT id FROM eligibility \
          WHERE eligible_state(stored, \(.text(question.stored))) < \(.integer(EligibilityAnswer.noTerm)))
          """)
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
      guard conditions.canHoldNowhere else { return sited }
      guard plan.entity == .services else {
        let own = SiteEmitter(alias: "v", entity: .services).conditions(conditions)
        return """
          (\(sited) OR EXISTS (SELECT 1 FROM service AS v WHERE \(SiteEmitter.impliedSites) AND \(own)))
          """
      }
      let own = SiteEmitter(alias: "e", entity: .services).conditions(conditions)
      return "(\(sited) OR (+e.implied_site = 1 AND \(own)))"
    }
  }
}
