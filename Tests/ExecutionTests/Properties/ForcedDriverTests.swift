import Planning
import TestSupport
import Testing

/// Whatever a statement walks, the answer is the same.
@Suite struct ForcedDriverTests {
  @Test(arguments: TestDirectory.both)
  func everyDriverGivesTheChosenAnswer(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    try QueryProperty("forced drivers", oracle, queries: PropertySettings.queries(oneIn: 12)).check(
      stages: 1...5
    ) { query in
      guard let plan = try oracle.plan(query.text), let chosen = try oracle.planned(query.text) else {
        return .refused
      }
      for kind in Set(plan.estimates.map(\.driver.kind)) where kind != plan.driver.kind {
        let forced = try oracle.planned(query.text, PlanningOptions(forcedDriver: kind))
        if forced != chosen {
          return .broken("\(kind): \(String(describing: forced))\n\(plan.driver.kind): \(chosen)")
        }
      }
      return .holds(isEmpty: chosen.rows.isEmpty)
    }
  }
}
