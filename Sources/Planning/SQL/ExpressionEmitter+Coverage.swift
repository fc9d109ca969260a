import Domain
import Language

/// What is asked of the sites of a row together, and of the clauses of its service.
extension ExpressionEmitter {
  /// The least of a number over the sites of a row that pass all conditions; NULL where none passes.
  func least(
    of entity: Entity, _ conditions: [SiteCondition], _ number: (SiteEmitter) -> SQLFragment
  ) -> SQLFragment {
    switch Catalog.description(of: entity).siting {
    case .none: return "NULL"
    case .itself:
      let site = SiteEmitter(alias: "e", entity: entity)
      guard !conditions.isEmpty else { return number(site) }
      return "CASE WHEN \(site.conditions(conditions)) THEN \(number(site)) END"
    case .sites(let key):
      let site = SiteEmitter(alias: "x", entity: .sites)
      let further: SQLFragment = conditions.isEmpty ? "" : " AND \(site.conditions(conditions))"
      let sited: SQLFragment = """
        (SELECT min(\(number(site))) FROM site AS x \
        WHERE x.\(name: key) = e.id AND x.listed >= e.listed\(further))
        """
      guard conditions.canHoldNowhere else { return sited }
      if entity == .services {
        let own = SiteEmitter(alias: "e", entity: .services)
        return """
          CASE WHEN e.implied_site = 0 THEN \(sited) \
          WHEN \(own.conditions(conditions)) THEN \(number(own)) END
          """
      }
      let own = SiteEmitter(alias: "v", entity: .services)
      return """
        (SELECT min(n) FROM (SELECT \(sited) AS n UNION ALL \
        SELECT \(number(own)) FROM service AS v WHERE \(SiteEmitter.impliedSites) AND \
        \(own.conditions(conditions))))
        """
    }
  }

  func serving(_ serving: RowServing) -> SQLFragment {
    least(of: serving.entity, serving.conditions) { $0.serving(serving.area) }
  }

  /// The answer of the record to a question about a person, `EligibilityAnswer.term`.
  func eligibility(_ question: EligibilityQuestion) -> SQLFragment {
    "eligible_state((SELECT stored FROM eligibility AS c WHERE c.id = e.eligibility_id), \(.text(question.stored)))"
  }
}
