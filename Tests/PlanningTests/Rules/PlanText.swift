import Domain
import Language
import TestSupport

@testable import Planning

/// Plans as text, for the tests of single rules: everything but the order of the result.
struct PlanText {
  let oracle: QueryOracle

  init() throws { oracle = try QueryOracle(.demo(seed: 7)) }

  /// The plan of a query as it is written, and after one rule.
  func rewriting(_ text: String, by rule: any RewriteRule.Type) throws -> (before: String, after: String) {
    guard let bound = try oracle.bind(text) else { return ("refused", "refused") }
    let plan = LogicalPlanBuilder.build(bound)
    return (lines(plan), lines(rule.rewrite(plan)))
  }

  func lines(_ plan: LogicalPlan) -> String {
    PlanPrinter(vocabulary: oracle.store, language: .english).lines(plan).dropLast()
      .map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }.joined(separator: "; ")
  }
}
