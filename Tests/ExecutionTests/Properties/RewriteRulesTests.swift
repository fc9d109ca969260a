import Planning
import TestSupport
import Testing

/// No rewriting changes an answer: with each rule off, and with all of them off.
@Suite struct RewriteRulesTests {
  @Test(arguments: TestDirectory.both)
  func eachRuleOffIsAllRulesOn(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    let names = Rules.all.map { $0.name } + [CommonSetOnce.ruleName]
    let choices = names.map { Set([$0]) } + [Set(names)]
    try QueryProperty("rules off", oracle, queries: PropertySettings.queries(oneIn: 25)).check(stages: 1...5)
    {
      query in
      guard let plan = try oracle.plan(query.text), let full = try oracle.planned(query.text) else {
        return .refused
      }
      // Only a rule that changed the plan can change the answer; with all of them off the plan is the other extreme.
      let fired = plan.firedRules + plan.subplans.flatMap { $0.plan.firedRules }
      for disabled in choices where disabled.count > 1 || !disabled.isDisjoint(with: fired) {
        let other = try oracle.planned(query.text, PlanningOptions(disabledRules: disabled))
        if other != full {
          return .broken("without \(disabled): \(String(describing: other))\nwith: \(full)")
        }
      }
      return .holds(isEmpty: full.rows.isEmpty)
    }
  }
}
