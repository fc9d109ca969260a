import Domain
import Language

extension BoundQuery {
  /// The query with one of its filters or limits left out, everything else asked as before.
  ///
  /// `near … within` keeps its order and loses its limit. What a left-out stage asks of a site is no longer asked by later
  /// stages, nor of the sites that a distance or an opening is taken of.
  package func leavingOut(_ index: Int) -> BoundQuery {
    guard stages.indices.contains(index) else { return self }
    var query = prefix(stages.count)
    let left = stages[index]
    if case .near(let place, _) = left.kind {
      query.stages[index].kind = .near(place, within: nil)
    } else {
      query.stages.remove(at: index)
    }
    guard let condition = left.kind.siteCondition else { return query }
    let place = left.siteConditions.count - 1
    func without(_ conditions: [SiteCondition]) -> [SiteCondition] {
      guard conditions.indices.contains(place), conditions[place] == condition else { return conditions }
      return Array(conditions[..<place] + conditions[(place + 1)...])
    }
    for later in query.stages.indices where later >= index {
      query.stages[later].siteConditions = without(query.stages[later].siteConditions)
      query.stages[later].kind = query.stages[later].kind.mappingExpressions { $0.mappingSites(without) }
    }
    query.columns = query.columns.map { $0.mappingExpression { $0.mappingSites(without) } }
    return query
  }
}

extension BoundExpression {
  /// The expression with other conditions on the sites that it reads.
  fileprivate func mappingSites(_ change: ([SiteCondition]) -> [SiteCondition]) -> BoundExpression {
    switch self {
    case .nearest(let nearest):
      .nearest(
        NearestDistance(
          entity: nearest.entity, position: nearest.position, conditions: change(nearest.conditions)))
    case .opening(let opening):
      .opening(
        RowOpening(
          entity: opening.entity, moment: opening.moment, conditions: change(opening.conditions)))
    case .serving(let serving):
      .serving(
        RowServing(entity: serving.entity, area: serving.area, conditions: change(serving.conditions)))
    case .field(let path): .field(path.mappingSites(change))
    case .setCount(let path): .setCount(path.mappingSites(change))
    case .setMissing(let path): .setMissing(path.mappingSites(change))
    case .hasWords(let path, let pattern): .hasWords(path.mappingSites(change), pattern)
    case .quantified(let quantifier, let path, let op, let operand):
      .quantified(quantifier, path.mappingSites(change), op, operand.mappingSites(change))
    case .quantifiedOneOf(let quantifier, let path, let values):
      .quantifiedOneOf(quantifier, path.mappingSites(change), values.map { $0.mappingSites(change) })
    default: mappingChildren { $0.mappingSites(change) }
    }
  }
}

extension FieldPath {
  /// The path from the rows that are nearest to other sites.
  fileprivate func mappingSites(_ change: ([SiteCondition]) -> [SiteCondition]) -> FieldPath {
    guard let nearest else { return self }
    let rows = NearestRows(
      subquery: nearest.subquery, count: nearest.count, entity: nearest.entity,
      conditions: change(nearest.conditions))
    return FieldPath(entity: entity, steps: steps, field: field, recordDepth: recordDepth, nearest: rows)
  }

  /// The path inside an expression that is changed.
  fileprivate func mapped(by change: (BoundExpression) -> BoundExpression) -> FieldPath {
    if case .setMissing(let path) = change(.setMissing(self)) { path } else { self }
  }
}

extension BoundColumn {
  func mappingExpression(_ change: (BoundExpression) -> BoundExpression) -> BoundColumn {
    var column = self
    switch content {
    case .value(let expression): column.content = .value(change(expression))
    case .set(let path): column.content = .set(path.mapped(by: change))
    }
    return column
  }
}

extension BoundStage.Kind {
  fileprivate func mappingExpressions(
    _ change: (BoundExpression) -> BoundExpression
  ) -> BoundStage.Kind {
    switch self {
    case .filter(let condition): .filter(change(condition))
    case .sort(let keys):
      .sort(keys.map { BoundSortKey(change($0.expression), descending: $0.descending) })
    case .takeEach(let count, let keys): .takeEach(count, per: keys.map(change))
    case .derive(let columns): .derive(columns.map { $0.mappingExpression(change) })
    case .join(let stage):
      .join(
        JoinStage(
          join: Join(
            subquery: stage.join.subquery,
            keys: stage.join.keys.map { Join.Key(left: change($0.left), right: $0.right) }),
          dropsUnmatched: stage.dropsUnmatched, keySpan: stage.keySpan))
    case .summarize(let summary): .summarize(summary.mappingExpressions(change))
    default: self
    }
  }
}

extension Summary {
  func mappingExpressions(_ change: (BoundExpression) -> BoundExpression) -> Summary {
    var summary = self
    summary.keys = keys.map { key in
      switch key {
      case .value(let expression): .value(change(expression))
      case .each(let path): .each(path.mapped(by: change))
      }
    }
    summary.measures = measures.map { measure in
      Measure(measure.function.mappingOperand(change), where: measure.condition.map(change))
    }
    return summary
  }
}

extension Summary.Measure.Function {
  fileprivate func mappingOperand(_ change: (BoundExpression) -> BoundExpression) -> Self {
    switch self {
    case .count: .count
    case .countDistinct(let operand): .countDistinct(change(operand))
    case .sum(let operand): .sum(change(operand))
    case .minimum(let operand): .minimum(change(operand))
    case .maximum(let operand): .maximum(change(operand))
    case .percentile(let operand, let percent): .percentile(change(operand), percent: percent)
    case .contactMark(let operand): .contactMark(change(operand))
    }
  }
}
