import Domain
import Language

/// A rewriting that keeps the answer: the same rows in the same order.
///
/// The algebra of each stands in its doc comment; the property tests run every query with each rule off.
package protocol RewriteRule: Sendable {
  /// What it does, in a few words; in English it is the rule's name.
  static var title: LocalizedText { get }
  /// The rewritten plan; the same plan where the rule has nothing to do.
  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan
}

extension RewriteRule {
  package static var name: String { title.english }
}

/// The rules in their order, and which of them changed a plan.
package enum Rules {
  /// Conjunctions are split first, so that the rules on single conditions see them; limits and contradictions come last,
  /// when conditions are at rest.
  package static let all: [any RewriteRule.Type] = [
    LocalDayFromColumn.self, FoldConstants.self, SplitConjunctions.self, PushConditionBelowSummary.self,
    AreaFieldToSite.self,
    MergeSiteConditions.self, RemoveRepeatedConditions.self, MergeLimits.self, ContradictionToEmpty.self,
  ]

  /// Applies each rule once in order, at most three times over, until nothing changes.
  package static func rewrite(
    _ plan: LogicalPlan, without disabled: Set<String> = [], cancellation: Cancellation
  ) throws -> (plan: LogicalPlan, fired: [String]) {
    var plan = plan
    var fired: [String] = []
    for _ in 0..<3 {
      let before = plan
      for rule in all where !disabled.contains(rule.name) {
        try cancellation.check()
        let rewritten = rule.rewrite(plan)
        if rewritten != plan {
          if !fired.contains(rule.name) { fired.append(rule.name) }
          plan = rewritten
        }
      }
      if plan == before { break }
    }
    return (plan, fired)
  }
}

extension LogicalPlan {
  /// The plan with each block changed.
  func mappingBlocks(_ change: (inout Block) -> Void) -> LogicalPlan {
    var plan = self
    for layer in plan.layers.indices {
      for block in plan.layers[layer].blocks.indices { change(&plan.layers[layer].blocks[block]) }
    }
    return plan
  }
}

extension Rules {
  /// Without anybody to stop it.
  package static func rewrite(
    _ plan: LogicalPlan, without disabled: Set<String> = []
  ) -> (plan: LogicalPlan, fired: [String]) {
    (try? rewrite(plan, without: disabled, cancellation: .never)) ?? (plan, [])
  }
}
