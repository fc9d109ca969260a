import Domain
import Language

extension SiteEmitter {
  /// The services `v` of the organization `e` that have no site and so stand for one.
  static let impliedSites: SQLFragment =
    "v.organization_id = e.id AND +v.implied_site = 1 AND v.listed >= e.listed"

  /// Each distinct service area is tried once a statement: few are distinct, and the list does not hang on the row.
  func serves(_ area: AreaLineage) -> SQLFragment {
    """
    +\(alias).coverage_id IN (SELECT id FROM coverage \
    WHERE serving_state(stored, \(.text(area.stored))) < \(.integer(ServingState.no.rawValue)))
    """
  }

  /// The answer of the site, `ServingState`.
  func serving(_ area: AreaLineage) -> SQLFragment {
    """
    serving_state((SELECT stored FROM coverage AS c WHERE c.id = \(alias).coverage_id), \
    \(.text(area.stored)))
    """
  }
}
