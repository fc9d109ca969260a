import Planning
import TestSupport
import Testing

/// The random queries are worth running only as long as they reach every rule and every driver.
@Suite struct GeneratorReachTests {
  @Test func everyRuleFiresAndEveryDriverIsChosen() throws {
    let oracle = try QueryOracle(.demo(seed: 7))
    var rules: Set<String> = []
    var drivers: Set<Driver.Kind> = []
    try QueryProperty("reach", oracle, queries: 2_000).check(stages: 1...6) { query in
      guard let plan = try oracle.plan(query.text) else { return .refused }
      rules.formUnion(plan.firedRules)
      drivers.insert(plan.driver.kind)
      return .holds(isEmpty: false)
    }
    #expect(rules == Set(Rules.all.map { $0.name } + [NearestRing.ruleName, CommonSetOnce.ruleName]))
    #expect(drivers == Set(Driver.Kind.allCases))
  }
}
