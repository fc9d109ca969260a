import Domain

/// Service areas and clauses as the store keeps them, of one record: at most one row of one text.
package enum StoredCoverageStatement {
  /// Read by `ServiceArea(stored:)`; of a site, or of a service that has none.
  package static func area(of entity: Entity, _ key: Int64) -> SQLText {
    let table = SQLFragment.name(Catalog.description(of: entity).table)
    let fragment: SQLFragment = """
      SELECT c.stored FROM \(table) AS e JOIN coverage AS c ON c.id = e.coverage_id \
      WHERE e.id = \(.integer(key))
      """
    return fragment.statement
  }

  /// Read by `EligibilityClauses(stored:)`; of a service, or of the service of a site.
  package static func clauses(of entity: Entity, _ key: Int64) -> SQLText {
    let fragment: SQLFragment =
      entity == .sites
      ? """
      SELECT c.stored FROM site AS x JOIN service AS s ON s.id = x.service_id \
      JOIN eligibility AS c ON c.id = s.eligibility_id WHERE x.id = \(.integer(key))
      """
      : """
      SELECT c.stored FROM service AS s JOIN eligibility AS c ON c.id = s.eligibility_id \
      WHERE s.id = \(.integer(key))
      """
    return fragment.statement
  }
}
