import GRDB

/// The derived columns of organizations and services: folded name, referral status, whether they
/// may be referred to, fee.
enum RecordDerivation {
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE organization SET name_folded = fold(name), referral_status = referral_status_of(status);
        UPDATE organization SET listed = (referral_status = 1) WHERE listed <> (referral_status = 1);

        DROP TABLE IF EXISTS temp.service_cost;
        CREATE TEMP TABLE service_cost (service_id INTEGER PRIMARY KEY, least REAL, greatest REAL);
        INSERT INTO temp.service_cost
        SELECT service_id, min(amount), max(amount) FROM cost_option
        WHERE service_id IS NOT NULL AND amount IS NOT NULL GROUP BY service_id;

        UPDATE service SET
          name_folded = fold(name),
          referral_status = referral_status_of(status),
          listed = referral_status_of(status) = 1
            AND (SELECT o.listed FROM organization o WHERE o.id = organization_id),
          fee = fee_of(
            coalesce(fees_description, fees),
            (SELECT c.least FROM temp.service_cost c WHERE c.service_id = service.id),
            (SELECT c.greatest FROM temp.service_cost c WHERE c.service_id = service.id));
        DROP TABLE temp.service_cost;
        """)
  }
}
