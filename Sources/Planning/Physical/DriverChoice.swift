import Domain
import Language

/// Chooses what a statement walks, from the store's counts: SQLite cannot see parameter values and misjudges virtual tables.
package struct DriverChoice {
  let statistics: any Statistics

  package init(statistics: any Statistics) { self.statistics = statistics }

  /// Cost of one row by the way it is found, measured against a scan of the base table: an index entry leads to a
  /// random read, an R*Tree entry to a distance besides.
  static let costPerRow: [Driver.Kind: Double] = [
    .base: 1, .text: 1.5, .need: 1.5, .position: 2.5, .area: 1.5,
  ]

  /// Costs of a text that is not walked, in the same unit, measured with scripts/drivers at 10,000 and 100,000 services.
  private static let costOfHit = 1.0
  private static let costOfScore = 10.0
  private static let costOfHitInScore = 0.04

  /// Every driver that the first block offers, cheapest first; base is always among them.
  package func estimates(for plan: LogicalPlan) throws -> [DriverEstimate] {
    var estimates = [
      try estimate(.base, rows: statistics.rows(of: plan.entity, includingAll: plan.includesAll))
    ]
    for condition in plan.layers[0].blocks[0].conditions {
      for driver in drivers(for: condition, of: plan.entity) {
        estimates.append(estimate(driver, rows: try rows(of: driver, plan.entity)))
      }
    }
    for index in estimates.indices {
      estimates[index].cost += try textCost(of: plan, beside: estimates[index])
    }
    // Stable: of two that cost the same, the one written first.
    return estimates.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }

  /// What the texts cost that a driver leaves to be tried: their hits are a set, made once; but the score of a text that orders
  /// the rows is looked up row by row, which walks the hits of the text as far as the row.
  private func textCost(of plan: LogicalPlan, beside estimate: DriverEstimate) throws -> Double {
    let block = plan.layers[0].blocks[0]
    let endsResult = plan.layers.count == 1 && plan.layers[0].blocks.count == 1
    let order = block.limit?.order ?? (endsResult ? plan.order : [])
    return try block.conditions.reduce(0) { cost, condition in
      guard case .text(let pattern) = condition, estimate.driver != .text(pattern) else { return cost }
      let hits = Double(try rows(of: .text(pattern), plan.entity))
      guard order.contains(.rank(pattern)) else { return cost + hits * Self.costOfHit }
      return cost + Double(estimate.rows) * (Self.costOfScore + hits * Self.costOfHitInScore)
    }
  }

  private func estimate(_ driver: Driver, rows: Int) -> DriverEstimate {
    DriverEstimate(
      driver: driver, rows: rows, cost: Double(rows) * (Self.costPerRow[driver.kind] ?? 1))
  }

  private func drivers(for condition: Condition, of entity: Entity) -> [Driver] {
    switch condition {
    case .text(let pattern): [.text(pattern)]
    case .need(let categories): [.need(categories)]
    case .site(let conditions): conditions.compactMap { siteDriver($0, among: conditions, entity) }
    case .expression, .eligible, .never: []
    }
  }

  private func siteDriver(
    _ condition: SiteCondition, among all: [SiteCondition], _ entity: Entity
  ) -> Driver? {
    guard Catalog.description(of: entity).isFoundBySites else { return nil }
    switch condition {
    case .within(let metres, let position): return .position(all, metres: metres, position)
    case .open, .serving: return nil
    case .located(let areas):
      guard let kind = areas.first?.kind, areas.allSatisfy({ $0.kind == kind }) else { return nil }
      return .area(all, kind, areas.map(\.id))
    }
  }

  private func rows(of driver: Driver, _ entity: Entity) throws -> Int {
    switch driver {
    case .base: return try statistics.rows(of: entity, includingAll: true)
    case .text(let pattern):
      var fewest = Int.max
      for word in pattern.required.joined() {
        fewest = min(fewest, try statistics.documents(of: entity, containing: word))
      }
      return fewest
    case .need(let categories):
      return try categories.reduce(0) { $0 + (try statistics.services(inCategory: $1)) }
    case .position(_, let metres, let position):
      return try statistics.sites(within: metres, of: position)
    case .area(_, _, let ids):
      return try ids.reduce(0) { $0 + (try statistics.sites(inArea: $1)) }
    }
  }
}
