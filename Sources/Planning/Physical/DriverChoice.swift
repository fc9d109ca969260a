import Domain
import Language

/// Chooses what a statement walks, from the store's counts: SQLite cannot see parameter values and misjudges virtual tables.
package struct DriverChoice {
  let statistics: any Statistics

  package init(statistics: any Statistics) { self.statistics = statistics }

  /// Cost of one row by the way it is found: a row scanned in order is 1, about 0.2 µs; an index entry leads to a random read,
  /// an R*Tree entry to a distance besides.
  ///
  /// All costs were measured with scripts/drivers at 10,000 and 100,000 services.
  static let costPerRow: [Driver.Kind: Double] = [
    .base: 1, .text: 2.5, .need: 4, .position: 10, .area: 4,
  ]

  /// Costs of what a driver leaves to be tried on each row.
  private static let costOfNeed = 1.0
  private static let costOfSites = 3.0

  /// Costs of a text that is not walked.
  private static let costOfHit = 1.0
  private static let costOfScore = 10.0
  private static let costOfHitInScore = 0.1

  /// How many times as many rows as expected are thought to be walked until a limit is full: conditions depend on each other.
  private static let caution = 3.0

  /// Every driver that the first block offers, cheapest first; base is always among them.
  package func estimates(for plan: LogicalPlan) throws -> [DriverEstimate] {
    let walk = try FirstWalk(plan, statistics)
    var estimates = [try estimate(.base, walk)]
    for condition in walk.block.conditions {
      for driver in drivers(for: condition, of: plan.entity) {
        estimates.append(try estimate(driver, walk))
      }
    }
    // Stable: of two that cost the same, the one written first.
    return estimates.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }

  private func estimate(_ driver: Driver, _ walk: FirstWalk) throws -> DriverEstimate {
    let rows =
      driver == .base
      ? try statistics.rows(of: walk.entity, includingAll: walk.includesAll)
      : try statistics.rows(of: driver, walk.entity)
    let perRow =
      walk.block.conditions.reduce(Self.costPerRow[driver.kind] ?? 1) { cost, condition in
        guard condition != driver.condition else { return cost }
        return switch condition {
        case .need: cost + Self.costOfNeed
        case .site: cost + Self.costOfSites
        case .text, .expression, .eligible, .never: cost
        }
      }
    var walked = Double(rows)
    if let wanted = walk.wantedInKeyOrder, driver.walksInKeyOrder(of: walk.entity) {
      walked *= min(1, Self.caution * wanted / max(1, walk.expectedRows))
    }
    let cost = walked * perRow + (try textCost(walk, driver))
    return DriverEstimate(driver: driver, rows: rows, cost: cost)
  }

  /// What the texts cost that a driver leaves to be tried: their hits are a set, made once; but the score of a text that orders
  /// the rows is looked up for each row that passes the rest, which walks the hits of the text as far as the row.
  private func textCost(_ walk: FirstWalk, _ driver: Driver) throws -> Double {
    try walk.block.conditions.reduce(0) { cost, condition in
      guard case .text(let pattern) = condition, driver != .text(pattern) else { return cost }
      let hits = Double(try statistics.rows(of: .text(pattern), walk.entity))
      guard walk.order.contains(.rank(pattern)) else { return cost + hits * Self.costOfHit }
      let scored = walk.expectedRows / (try walk.selectivity(of: condition, statistics))
      return cost + scored * (Self.costOfScore + hits * Self.costOfHitInScore)
    }
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
}
