import Domain
import Language

/// σ(x = 1) σ(x = 2) = ∅, σ(false) = ∅, take 0 = ∅: a block that no row can pass asks the store for nothing.
enum ContradictionToEmpty: RewriteRule {
  static let title = LocalizedText("contradiction to empty", "contradiction : rien")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    plan.mappingBlocks { block in
      guard block.conditions != [.never] else { return }
      if block.limit?.take == 0 || isContradiction(block.conditions) {
        block.conditions = [.never]
        block.limit = nil
      }
    }
  }

  private static func isContradiction(_ conditions: [Condition]) -> Bool {
    var equal: [BoundExpression: Value] = [:]
    for condition in conditions {
      switch condition {
      case .never: return true
      case .expression(.constant(.yesNo(false), _)): return true
      case .expression(.compare(.equal, let side, .constant(let value, _))):
        if let other = equal[side], !ValueOrder.isSame(other, value) { return true }
        equal[side] = value
      default: break
      }
    }
    return false
  }
}
