import Language

/// σ(a ∧ b) = σ(a) σ(b): each part of a conjunction becomes a condition of its own.
enum SplitConjunctions: RewriteRule {
  static let title = LocalizedText("split conjunctions", "séparer les conditions jointes par et")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    plan.mappingBlocks { block in
      block.conditions = block.conditions.flatMap { condition -> [Condition] in
        guard case .expression(let expression) = condition else { return [condition] }
        return parts(of: expression).map { .expression($0) }
      }
    }
  }

  private static func parts(of expression: BoundExpression) -> [BoundExpression] {
    guard case .and(let operands) = expression else { return [expression] }
    return operands.flatMap(parts)
  }
}
