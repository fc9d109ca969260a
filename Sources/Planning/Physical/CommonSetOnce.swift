import Domain
import Language

/// A query inside another, planned for itself; several that came to the same plan are one.
package struct Subplan: Sendable {
  package var subqueries: [Subquery]
  package let plan: PhysicalPlan
  /// Columns that rows are looked up by.
  package var keys: Set<Int>
  /// Those of the queries whose rows are looked for by position.
  package var positioned: [Subquery] = []
}

extension Subplan {
  mutating func add(_ use: SubqueryUse) {
    keys.formUnion(use.keys)
    if use.isPositioned, !positioned.contains(use.subquery) { positioned.append(use.subquery) }
  }
}

/// Plans the queries inside a plan, each in its own way, and computes a set that occurs twice only once.
package struct CommonSetOnce {
  static let ruleTitle = LocalizedText("common set once", "ensemble commun lu une fois")
  package static var ruleName: String { ruleTitle.english }

  let statistics: any Statistics
  let options: PlanningOptions
  private(set) var subplans: [Subplan] = []
  private(set) var hasShared = false

  init(statistics: any Statistics, options: PlanningOptions) {
    self.statistics = statistics
    self.options = options
  }

  /// Adds a subplan for each query that the expressions of a plan read, those inside it first.
  mutating func add(_ plan: LogicalPlan) throws {
    for use in plan.subqueryUses {
      if let known = subplans.firstIndex(where: { $0.subqueries.contains(use.subquery) }) {
        subplans[known].add(use)
        continue
      }
      var logical = LogicalPlanBuilder.build(use.subquery.query)
      // A set has no order; one that a limit needs is in the limit.
      logical.order = []
      // Nor do its columns have names, which would tell two equal sets apart.
      logical.columns = logical.columns.map { BoundColumn(name: "", label: "", content: $0.content) }
      var planned = try Planner.plan(logical, statistics: statistics, options: options)
      for inner in planned.subplans { merge(inner) }
      planned.subplans = []
      var subplan = Subplan(subqueries: [use.subquery], plan: planned, keys: [])
      subplan.add(use)
      merge(subplan)
    }
  }

  private mutating func merge(_ subplan: Subplan) {
    let same = subplans.firstIndex { known in
      if known.subqueries.contains(where: subplan.subqueries.contains) { return true }
      guard !options.disabledRules.contains(Self.ruleName) else { return false }
      return known.plan.logical == subplan.plan.logical
    }
    guard let same else { return subplans.append(subplan) }
    subplans[same].keys.formUnion(subplan.keys)
    subplans[same].positioned += subplan.positioned.filter { !subplans[same].positioned.contains($0) }
    for subquery in subplan.subqueries where !subplans[same].subqueries.contains(subquery) {
      subplans[same].subqueries.append(subquery)
      hasShared = true
    }
  }
}
