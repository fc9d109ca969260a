import Domain
import Language

/// Reads a bound query from left to right into a logical plan, rewriting nothing.
package struct LogicalPlanBuilder {
  private enum Order {
    case keys([OrderKey])
    /// By the distance to the nearest site that qualifies at the point where the order is used.
    case near(Position)
  }

  private let entity: Entity
  private var layers = [Layer(source: .records, blocks: [Block()])]
  private var order = Order.keys([])
  private var siteConditions: [SiteCondition] = []
  private var total: Total?

  package static func build(_ query: BoundQuery) -> LogicalPlan {
    var builder = LogicalPlanBuilder(entity: query.entity)
    for stage in query.stages { builder.add(stage) }
    return LogicalPlan(
      entity: query.entity, includesAll: query.includesAll, layers: builder.layers,
      order: builder.orderKeys, columns: query.columns, total: builder.total)
  }

  private init(entity: Entity) { self.entity = entity }

  private mutating func add(_ stage: BoundStage) {
    if stage.kind.siteCondition != nil {
      siteConditions = stage.siteConditions
      add(.site(siteConditions))
    }
    switch stage.kind {
    case .filter(let condition): add(.expression(condition))
    case .search(let pattern):
      add(.text(pattern))
      order = .keys([.rank(pattern)])
    case .need(let categories): add(Condition.need(categories))
    case .near(let position, _):
      order = .near(position)
    case .located, .open, .serving: break
    case .eligible(let question): add(Condition.eligible(question))
    case .sort(let keys):
      order = .keys(keys.map { .expression($0.expression, descending: $0.descending) })
    case .take(let count): limit(skip: 0, take: count)
    case .takeEach(let count, let keys): limit(skip: 0, take: count, per: keys)
    case .skip(let count): limit(skip: count, take: nil)
    // Of a pivot the plan is made when its columns are known: then a summary stands in its place.
    // Protection is applied to the groups, behind the plan.
    case .select, .derive, .nearest, .pivot, .protect: break
    case .total(let total): self.total = total
    case .join(let stage):
      guard stage.dropsUnmatched else { break }
      add(.expression(.joined(JoinedValue(join: stage.join, content: .isMatched))))
    case .summarize(let summary):
      layers.append(Layer(source: .summary(summary), blocks: [Block()]))
      order = .keys([])
      siteConditions = []
    }
  }

  private mutating func add(_ condition: Condition) {
    withBlock { $0.conditions.append(condition) }
  }

  private mutating func limit(skip: Int64, take: Int64?, per: [BoundExpression] = []) {
    let keys = orderKeys
    withBlock { $0.limit = Limit(order: keys, skip: skip, take: take, per: per) }
  }

  /// The block that a stage goes into: filters do not pass a limit.
  private mutating func withBlock(_ change: (inout Block) -> Void) {
    let layer = layers.count - 1
    if layers[layer].blocks.last?.limit != nil { layers[layer].blocks.append(Block()) }
    change(&layers[layer].blocks[layers[layer].blocks.count - 1])
  }

  private var orderKeys: [OrderKey] {
    switch order {
    case .keys(let keys): keys
    case .near(let position):
      [
        .expression(
          .nearest(NearestDistance(entity: entity, position: position, conditions: siteConditions)),
          descending: false)
      ]
    }
  }
}
