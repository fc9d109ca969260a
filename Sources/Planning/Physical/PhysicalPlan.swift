import Domain
import Language

/// A logical plan with its driver, ready to be written as a statement.
package struct PhysicalPlan: Sendable {
  package let logical: LogicalPlan
  package let firedRules: [String]
  package let driver: Driver
  /// Every driver that was weighed, cheapest first.
  package let estimates: [DriverEstimate]
}

/// What the tests force, and `explain` never does.
package struct PlanningOptions: Sendable {
  package var disabledRules: Set<String>
  /// Taken where the query offers it.
  package var forcedDriver: Driver.Kind?

  package init(disabledRules: Set<String> = [], forcedDriver: Driver.Kind? = nil) {
    self.disabledRules = disabledRules
    self.forcedDriver = forcedDriver
  }
}

/// From a bound query to a physical plan.
package enum Planner {
  package static func plan(
    _ query: BoundQuery, statistics: any Statistics, options: PlanningOptions = PlanningOptions()
  ) throws -> PhysicalPlan {
    let (logical, fired) = Rules.rewrite(
      LogicalPlanBuilder.build(query), without: options.disabledRules)
    let estimates = try DriverChoice(statistics: statistics).estimates(for: logical)
    let forced = estimates.first { $0.driver.kind == options.forcedDriver }
    return PhysicalPlan(
      logical: logical, firedRules: fired, driver: (forced ?? estimates.first)?.driver ?? .base,
      estimates: estimates)
  }
}
