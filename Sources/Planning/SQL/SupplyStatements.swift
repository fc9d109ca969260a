import Domain

/// What `why` reads to tell of one need why the directory did not meet it.
package enum SupplyStatements {
  /// Columns: category, outcome, reason, supply, whether it is assumed; start, age band, gender and language of the contact, the
  /// smallest area that is known of it; the number of referrals.
  package static func need(_ key: Int64) -> SQLText {
    let fragment: SQLFragment = """
      SELECT n.category_id, n.outcome, n.reason, n.supply, n.supply_assumed, c.started, c.age_band, c.gender, \
      c.language_id, coalesce(c.municipality_id, c.fsa_id, c.mrc_id, c.region_id), \
      (SELECT count(*) FROM call_referral AS r WHERE r.need_id = n.id) \
      FROM call_need AS n JOIN call_contact AS c ON c.id = n.contact_id WHERE n.id = \(.integer(key))
      """
    return fragment.statement
  }

  /// A row for each site of each service of a category, one for a service without sites.
  ///
  /// Columns: service, its name, organization, its name; whether the service and the organization are active, latitude, longitude;
  /// what `ServiceArea`, `OpeningHours` and `EligibilityClauses` read.
  package static func sites(ofCategory id: Int64) -> SQLText {
    let fragment: SQLFragment = """
      SELECT s.id, s.name, o.id, o.name, s.referral_status = 1, o.referral_status = 1, x.latitude, x.longitude, \
      a.stored, h.rules, e.stored \
      FROM service_need AS n CROSS JOIN service AS s ON s.id = n.service_id \
      CROSS JOIN organization AS o ON o.id = s.organization_id LEFT JOIN site AS x ON x.service_id = s.id \
      LEFT JOIN coverage AS a ON a.id = CASE WHEN x.id IS NULL THEN s.coverage_id ELSE x.coverage_id END \
      LEFT JOIN opening_hours AS h ON h.id = CASE WHEN x.id IS NULL THEN s.hours_id ELSE x.hours_id END \
      LEFT JOIN eligibility AS e ON e.id = s.eligibility_id \
      WHERE n.category_id = \(.integer(id)) ORDER BY s.id, x.id
      """
    return fragment.statement
  }

  /// Changes of status in their order; columns: `recordKind`, `changeKind`, day, organization, service.
  package static let changes = SQLText(
    """
    SELECT record, change, date, organization_id, service_id FROM change \
    WHERE change IN (1, 3, 4) AND record IN (1, 2) ORDER BY date, id
    """)
}
