import Domain
import Language

/// A plan with every expression changed, wherever it stands: in conditions, keys, measures, orders and columns.
extension LogicalPlan {
  func mappingExpressions(_ change: (BoundExpression) -> BoundExpression) -> LogicalPlan {
    var plan = self
    for layer in plan.layers.indices {
      if case .summary(let summary) = plan.layers[layer].source {
        plan.layers[layer].source = .summary(summary.mappingExpressions(change))
      }
      for block in plan.layers[layer].blocks.indices {
        plan.layers[layer].blocks[block] = plan.layers[layer].blocks[block].mappingExpressions(change)
      }
    }
    plan.order = plan.order.map { $0.mappingExpression(change) }
    plan.columns = plan.columns.map { $0.mappingExpression(change) }
    return plan
  }
}

extension Block {
  fileprivate func mappingExpressions(_ change: (BoundExpression) -> BoundExpression) -> Block {
    var block = self
    block.conditions = conditions.map { condition in
      if case .expression(let expression) = condition { .expression(change(expression)) } else { condition }
    }
    block.limit?.order = limit?.order.map { $0.mappingExpression(change) } ?? []
    block.limit?.per = limit?.per.map(change) ?? []
    return block
  }
}

extension OrderKey {
  fileprivate func mappingExpression(_ change: (BoundExpression) -> BoundExpression) -> OrderKey {
    switch self {
    case .expression(let expression, let descending): .expression(change(expression), descending: descending)
    case .rank: self
    }
  }
}
