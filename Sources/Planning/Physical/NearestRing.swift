import Domain
import Language

/// Decides whether `near … | take N` first looks in a circle that probably holds N rows.
///
/// The statement tries the circle and, where it held fewer rows, starts again without it: the guess can cost time, never a row.
package struct NearestRing {
  static let ruleTitle = LocalizedText("nearest to ring", "le plus proche : d’abord un cercle")
  package static var ruleName: String { ruleTitle.english }

  let statistics: any Statistics

  /// The circle, as a driver over its sites; nil where the query has no such form, or the circle would cost as much as `walk`.
  func ring(for plan: LogicalPlan, insteadOf walk: DriverEstimate) throws -> Driver? {
    let block = plan.layers[0].blocks[0]
    guard let limit = block.limit, limit.skip == 0, limit.per.isEmpty, let take = limit.take, take > 0,
      case .expression(.nearest(let nearest), descending: false)? = limit.order.first,
      nearest.entity == plan.entity, Catalog.description(of: plan.entity).isFoundBySites,
      Self.agrees(nearest, block.conditions)
    else { return nil }
    let everything = Double(try statistics.rows(of: plan.entity, includingAll: true))
    // Three times the sites that would do if rows were spread evenly; as much again for each condition without a count.
    let uncounted = block.conditions.count { if case .expression = $0 { true } else { false } }
    let wanted = Double(take) * 3 * Double(uncounted + 1) * everything / Double(max(1, walk.rows))
    var metres = 1_000.0
    while metres < 1_000_000 {
      let sites = Double(try statistics.sites(within: metres, of: nearest.position))
      if sites * (DriverChoice.costPerRow[.position] ?? 1) >= walk.cost { return nil }
      if sites >= wanted {
        let conditions = nearest.conditions + [.within(metres: metres, nearest.position)]
        return .position(conditions, metres: metres, nearest.position)
      }
      metres *= 2
    }
    return nil
  }

  /// Whether the distance is taken to the very sites that the conditions ask for, none of which bounds it already.
  private static func agrees(_ nearest: NearestDistance, _ conditions: [Condition]) -> Bool {
    let sites = conditions.compactMap { if case .site(let tests) = $0 { tests } else { nil } }
    guard sites == (nearest.conditions.isEmpty ? [] : [nearest.conditions]) else { return false }
    return nearest.conditions.allSatisfy { if case .within = $0 { false } else { true } }
  }
}
