import Domain
import Language

/// A point on the way of a plan at which its rows can be counted.
package struct PlanStep: Sendable {
  package enum Place: Hashable, Sendable {
    /// What the driver gives, before any other condition.
    case driver(Driver)
    /// The conditions and the limit of a block of records, or of groups.
    case block(Block, number: Int, isOfGroups: Bool)
    case groups(Summary)
  }
  package let place: Place
  /// Rows as estimated; nil where nothing is known of them.
  package let estimate: Int?
  /// Counts the rows: one row, one column.
  package let counting: PhysicalPlan
}

extension PhysicalPlan {
  /// The steps in their order; the last one gives the rows of the result.
  package var steps: [PlanStep] {
    let walked = estimates.first { $0.driver == driver }?.rows
    var records = logical
    records.layers = [
      Layer(source: .records, blocks: [Block(conditions: [driver.condition].compactMap(\.self))])
    ]
    var steps = [PlanStep(place: .driver(driver), estimate: walked, counting: counting(records))]
    for (depth, layer) in logical.layers.enumerated() {
      var reached = logical
      reached.layers = Array(logical.layers[...depth])
      if case .summary(let summary) = layer.source {
        reached.layers[depth].blocks = [Block()]
        steps.append(PlanStep(place: .groups(summary), estimate: nil, counting: counting(reached)))
      }
      for (number, block) in layer.blocks.enumerated() where block != Block() {
        reached.layers[depth].blocks = Array(layer.blocks[...number])
        let isFirst = depth == 0 && number == 0
        let most = isFirst ? estimates.map(\.rows).min() : nil
        let taken = block.limit.flatMap { $0.per.isEmpty ? $0.take : nil }.map { Int(clamping: $0) }
        steps.append(
          PlanStep(
            place: .block(block, number: number + 1, isOfGroups: depth > 0),
            estimate: [most, taken].compactMap(\.self).min(), counting: counting(reached)))
      }
    }
    return steps
  }

  /// The same walk, its rows only counted.
  private func counting(_ plan: LogicalPlan) -> PhysicalPlan {
    var plan = plan
    plan.layers.append(
      Layer(source: .summary(Summary(keys: [], measures: [.count])), blocks: [Block()]))
    plan.order = []
    plan.total = nil
    plan.columns = [
      BoundColumn(name: "count", label: "count", content: .value(.column(0, .integer)))
    ]
    let circle = plan.layers[0].blocks[0].limit == nil ? nil : ring
    return PhysicalPlan(
      logical: plan, firedRules: firedRules, driver: driver, ring: circle, estimates: estimates,
      subplans: subplans)
  }
}
