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
    // Stable: of two that cost the same, the one written first.
    return estimates.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
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
