import Domain
import Language

extension Binder {
  mutating func serving(_ kind: AreaKind?, _ operand: Operand, _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    guard description.hasServiceArea else {
      refuse(
        stage,
        LocalizedText(
          "only services, sites and organizations have a service area",
          "seuls les services, les points et les organismes ont un territoire desservi"))
      return
    }
    guard let area = try area(operand, kind: kind) else { return }
    scope.servingArea = area
    scope.siteConditions.append(.serving(area))
    add(.serving(area), stage)
  }

  /// An area with what holds it, echoed as it was read; a postal code stands for its FSA.
  mutating func area(_ operand: Operand, kind: AreaKind? = nil) throws -> AreaLineage? {
    let wanted: AreaKind? = if case .postalCode = operand.kind { .fsa } else { kind }
    guard let term = try resolved(operand, { try $0.term(.area, operand, kind: wanted) }),
      let lineage = term.lineage
    else { return nil }
    note(Diagnostic(.noteAreaUsed, [term.name, lineage.kind.label]))
    return lineage
  }
}
