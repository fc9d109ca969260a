import Language

/// ∃s A(s) ∧ ∃s (A(s) ∧ B(s)) = ∃s (A(s) ∧ B(s)): of growing sets of conditions on one site, the largest says all.
enum MergeSiteConditions: RewriteRule {
  static let title = LocalizedText("merge site conditions", "réunir les conditions d’un point")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    plan.mappingBlocks { block in
      let sets = block.conditions.compactMap { condition -> Set<SiteCondition>? in
        if case .site(let conditions) = condition { Set(conditions) } else { nil }
      }
      block.conditions = block.conditions.filter { condition in
        guard case .site(let conditions) = condition else { return true }
        let own = Set(conditions)
        return !sets.contains { $0.isStrictSuperset(of: own) }
      }
    }
  }
}
