import GRDB

/// What one pays and brings, and how accessible places are, as sets without blanks and repeats.
enum DetailDerivation {
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM service_amount;
        INSERT INTO service_amount SELECT DISTINCT service_id, amount FROM cost_option
        WHERE service_id IS NOT NULL AND amount IS NOT NULL;
        DELETE FROM service_document;
        INSERT INTO service_document SELECT DISTINCT service_id, document FROM required_document
        WHERE service_id IS NOT NULL AND document IS NOT NULL AND document <> '';
        DROP TABLE IF EXISTS temp.location_access;
        CREATE TEMP TABLE location_access (
          location_id INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (location_id, text)) WITHOUT ROWID;
        INSERT OR IGNORE INTO temp.location_access
        SELECT location_id, coalesce(description, details) AS t FROM accessibility
        WHERE location_id IS NOT NULL AND t IS NOT NULL AND t <> '';
        DELETE FROM site_accessibility;
        INSERT INTO site_accessibility
        SELECT s.id, a.text FROM site s CROSS JOIN temp.location_access a ON a.location_id = s.location_id;
        DELETE FROM service_accessibility;
        INSERT OR IGNORE INTO service_accessibility
        SELECT s.service_id, a.text FROM site_accessibility a CROSS JOIN site s ON s.id = a.site_id;
        DROP TABLE temp.location_access;
        """)
  }
}
