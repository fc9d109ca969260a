import Domain
import Language

/// On rows that are places themselves, σ(region = X) = the one site is located in X: the area can then drive.
enum AreaFieldToSite: RewriteRule {
  static let title = LocalizedText("area field to site", "champ de territoire : un point")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    guard Catalog.description(of: plan.entity).siting == .itself else { return plan }
    var plan = plan
    for block in plan.layers[0].blocks.indices {
      plan.layers[0].blocks[block].conditions = plan.layers[0].blocks[block].conditions.map { condition in
        guard
          case .expression(.compare(.equal, .field(let path), .constant(.term(.area, let id), _))) = condition,
          path.steps.isEmpty, path.nearest == nil, let kind = path.field.areaKind
        else { return condition }
        return .site([.located([AreaReference(kind: kind, id: id)])])
      }
    }
    return plan
  }
}
