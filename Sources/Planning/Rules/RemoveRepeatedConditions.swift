import Language

/// σ(a) σ(a) = σ(a).
enum RemoveRepeatedConditions: RewriteRule {
  static let title = LocalizedText("remove repeated conditions", "ôter les conditions répétées")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    plan.mappingBlocks { block in
      var seen: Set<Condition> = []
      block.conditions = block.conditions.filter { seen.insert($0).inserted }
    }
  }
}
