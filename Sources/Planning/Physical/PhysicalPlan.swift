import Domain
import Language

/// A logical plan with its driver, ready to be written as a statement.
package struct PhysicalPlan: Sendable {
  package let logical: LogicalPlan
  package let firedRules: [String]
  package let driver: Driver
  /// The circle that is looked at first, where `take` asks for the nearest rows; nil for none.
  package let ring: Driver?
  /// Every driver that was weighed, cheapest first.
  package let estimates: [DriverEstimate]
  /// What the queries inside it ask for, those inside others first.
  package var subplans: [Subplan]
}

/// What the tests force, and `explain` never does.
package struct PlanningOptions: Sendable {
  /// Names of rewrite rules, and `NearestToRing`.
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
    _ query: BoundQuery, statistics: any Statistics, options: PlanningOptions = PlanningOptions(),
    cancellation: Cancellation = .never
  ) throws -> PhysicalPlan {
    try plan(
      LogicalPlanBuilder.build(query), statistics: statistics, options: options, cancellation: cancellation)
  }

  static func plan(
    _ plan: LogicalPlan, statistics: any Statistics, options: PlanningOptions,
    cancellation: Cancellation = .never
  ) throws -> PhysicalPlan {
    let (logical, fired) = try Rules.rewrite(
      plan, without: options.disabledRules, cancellation: cancellation)
    let estimates = try DriverChoice(statistics: statistics).estimates(for: logical)
    let forced = estimates.first { $0.driver.kind == options.forcedDriver }
    let walk = forced ?? estimates.first
    var ring: Driver?
    if let walk, !options.disabledRules.contains(NearestRing.ruleName) {
      ring = try NearestRing(statistics: statistics).ring(for: logical, insteadOf: walk)
    }
    var sets = CommonSetOnce(statistics: statistics, options: options)
    try sets.add(logical)
    return PhysicalPlan(
      logical: logical,
      firedRules: fired + (ring == nil ? [] : [NearestRing.ruleName])
        + (sets.hasShared ? [CommonSetOnce.ruleName] : []),
      driver: walk?.driver ?? .base, ring: ring, estimates: estimates, subplans: sets.subplans)
  }

  /// The text of the first condition that no row can pass, whatever the data are; nil where there is none.
  ///
  /// A contradiction stays one whatever follows, so the first prefix that has it is found by halves.
  package static func neverTrue(
    _ query: BoundQuery, cancellation: Cancellation = .never
  ) throws -> String? {
    let filters = query.stages.indices.filter { index in
      if case .filter = query.stages[index].kind { true } else { false }
    }
    func isNever(through index: Int) throws -> Bool {
      var prefix = query
      // A limit of 0 empties a block too, on purpose.
      prefix.stages = query.stages[...index].filter { if case .take(0) = $0.kind { false } else { true } }
      let plan = try Rules.rewrite(LogicalPlanBuilder.build(prefix), cancellation: cancellation).plan
      return plan.layers.contains { $0.blocks.contains { $0.conditions == [.never] } }
    }
    guard let last = filters.last, try isNever(through: last) else { return nil }
    var low = 0
    var high = filters.count - 1
    while low < high {
      let middle = (low + high) / 2
      if try isNever(through: filters[middle]) { high = middle } else { low = middle + 1 }
    }
    return query.stages[filters[low]].text
  }
}
