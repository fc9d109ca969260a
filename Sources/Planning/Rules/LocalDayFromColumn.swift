import Domain
import Language

/// day(r.when) = r.day: the store keeps the local day of a contact and of a referral beside the minute.
///
/// Of a need, which has the day of its contact, the need's own column serves.
enum LocalDayFromColumn: RewriteRule {
  static let title = LocalizedText("local day from column", "jour local lu dans sa colonne")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    // Only call data have both fields.
    plan.entity.isCallData ? plan.mappingExpressions(replaced) : plan
  }

  private static func replaced(_ expression: BoundExpression) -> BoundExpression {
    guard case .instantPart(.day, .field(let path)) = expression, path.nearest == nil,
      path.field.id == "when",
      let stored = storedDay(path)
    else { return expression.mappingChildren(replaced) }
    return .field(stored)
  }

  private static func storedDay(_ path: FieldPath) -> FieldPath? {
    if path.entity == .needs, path.steps.map(\.id) == ["contact"] {
      return FieldPath.named("day", of: .needs)
    }
    var owner = path.entity
    for step in path.steps {
      guard case .record(let next) = step.type else { return nil }
      owner = next
    }
    guard let day = Catalog.fields(of: owner).first(where: { $0.id == "day" }) else { return nil }
    return FieldPath(entity: path.entity, steps: path.steps, field: day)
  }
}
