import Domain
import Language

/// What is walked first: the first block of a plan, how many rows it may leave, and how many of them are wanted.
///
/// Conditions are taken to be independent of each other, but for those of one site, of which the rarest counts.
struct FirstWalk {
  let entity: Entity
  let includesAll: Bool
  let block: Block
  /// What orders the rows that the block leaves; their key follows.
  let order: [OrderKey]
  /// Rows that pass all conditions.
  private(set) var expectedRows: Double

  init(_ plan: LogicalPlan, _ statistics: any Statistics) throws {
    entity = plan.entity
    includesAll = plan.includesAll
    block = plan.layers[0].blocks[0]
    let endsResult = plan.layers.count == 1 && plan.layers[0].blocks.count == 1
    order = block.limit?.order ?? (endsResult ? plan.order : [])
    expectedRows = Double(try statistics.rows(of: plan.entity, includingAll: plan.includesAll))
    for condition in block.conditions { expectedRows *= try selectivity(of: condition, statistics) }
  }

  /// Rows after which a walk in the order of the keys may stop; nil where all must be seen.
  var wantedInKeyOrder: Double? {
    guard let limit = block.limit, limit.order.isEmpty, limit.per.isEmpty, let take = limit.take else {
      return nil
    }
    return Double(limit.skip) + Double(take)
  }

  /// The share of rows that a condition leaves, over 0.
  func selectivity(of condition: Condition, _ statistics: any Statistics) throws -> Double {
    let all = Double(max(1, try statistics.rows(of: entity, includingAll: true)))
    let share = { (rows: Int) in min(1, Double(max(1, rows)) / all) }
    switch condition {
    case .text(let pattern): return share(try statistics.rows(of: .text(pattern), entity))
    case .need(let categories): return share(try statistics.rows(of: .need(categories), entity))
    case .site(let conditions):
      return try conditions.reduce(1) { least, condition in
        switch condition {
        case .within(let metres, let position):
          min(least, share(try statistics.sites(within: metres, of: position)))
        case .located(let areas):
          min(least, share(try areas.reduce(0) { $0 + (try statistics.sites(inArea: $1.id)) }))
        case .open, .serving: min(least, Self.uncounted)
        }
      }
    case .expression, .eligible: return Self.uncounted
    case .never: return 1 / all
    }
  }

  /// The share that a condition is thought to leave of which the store has no count.
  private static let uncounted = 0.3
}

extension Driver {
  /// True where its rows come in the order of their keys, so that a limit may stop the walk.
  func walksInKeyOrder(of entity: Entity) -> Bool {
    switch self {
    case .base, .text: true
    case .need(let categories):
      categories.count == 1 && Catalog.description(of: entity).needColumn == "id"
    case .position, .area: false
    }
  }
}

extension Statistics {
  /// Rows that a driver gives, before the conditions that it leaves.
  func rows(of driver: Driver, _ entity: Entity) throws -> Int {
    switch driver {
    case .base: return try rows(of: entity, includingAll: true)
    case .text(let pattern):
      var fewest = Int.max
      for word in pattern.required.joined() {
        fewest = min(fewest, try documents(of: entity, containing: word))
      }
      return fewest
    case .need(let categories):
      return try categories.reduce(0) { $0 + (try services(inCategory: $1)) }
    case .position(_, let metres, let position):
      return try sites(within: metres, of: position)
    case .area(_, _, let ids):
      return try ids.reduce(0) { $0 + (try sites(inArea: $1)) }
    }
  }
}
