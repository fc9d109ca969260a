/// σ(a) σ(a) = σ(a).
enum RemoveRepeatedConditions: RewriteRule {
  static let name = "remove repeated conditions"

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    plan.mappingBlocks { block in
      var seen: Set<Condition> = []
      block.conditions = block.conditions.filter { seen.insert($0).inserted }
    }
  }
}
