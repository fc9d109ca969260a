import Language

/// Limits under one order compose: skip s₁ take t₁, then skip s₂ take t₂ = skip s₁+s₂ take min(t₁−s₂, t₂).
///
/// Only where nothing is filtered between them, the order is the same, and neither takes from groups.
enum MergeLimits: RewriteRule {
  static let title = LocalizedText("merge limits", "réunir les limites")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    var plan = plan
    for layer in plan.layers.indices {
      var merged: [Block] = []
      for block in plan.layers[layer].blocks {
        if block.conditions.isEmpty, let second = block.limit, let first = merged.last?.limit,
          first.order == second.order, first.per.isEmpty, second.per.isEmpty
        {
          merged[merged.count - 1].limit = compose(first, second)
        } else {
          merged.append(block)
        }
      }
      plan.layers[layer].blocks = merged
    }
    return plan
  }

  private static func compose(_ first: Limit, _ second: Limit) -> Limit {
    let (skip, overflows) = first.skip.addingReportingOverflow(second.skip)
    let left = first.take.map { max(0, $0 - min($0, second.skip)) }
    let takes = [left, second.take].compactMap { $0 }
    return Limit(order: first.order, skip: overflows ? .max : skip, take: takes.min())
  }
}
