import GRDB

/// Which number to call: the first voice phone of each record, and all voice phones of a service.
enum PhoneDerivation {
  /// Leaves `temp.first_phone (owner, owner_id, number)` for the sites; owner is the column of
  /// `phone` that names it.
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.voice_phone;
        CREATE TEMP TABLE voice_phone AS
        SELECT id, service_at_location_id, location_id, service_id, organization_id,
          number || CASE WHEN extension IS NULL THEN '' ELSE ' x' || extension END AS number
        FROM phone
        WHERE coalesce(lower(type), '') NOT IN (
          'fax', 'tty', 'tdd', 'tty/tdd', 'tdd/tty', 'textphone', 'text', 'sms', 'pager', 'video',
          'ats', 'télécopieur', 'modem', 'textfax');
        DROP TABLE IF EXISTS temp.first_phone;
        CREATE TEMP TABLE first_phone (
          owner TEXT, owner_id INTEGER, number TEXT, PRIMARY KEY (owner, owner_id)) WITHOUT ROWID;
        """)
    for owner in ["service_at_location_id", "location_id", "service_id", "organization_id"] {
      // With min(), SQLite takes the bare column from the row that holds the minimum.
      try db.execute(
        sql: """
          INSERT INTO temp.first_phone
          SELECT '\(owner)', \(owner), number FROM (
            SELECT \(owner), number, min(id) FROM temp.voice_phone
            WHERE \(owner) IS NOT NULL GROUP BY \(owner))
          """)
    }
    try db.execute(
      sql: """
        DELETE FROM service_phone;
        INSERT OR IGNORE INTO service_phone (service_id, number)
        SELECT service_id, number FROM temp.voice_phone WHERE service_id IS NOT NULL
        UNION
        SELECT s.service_id, p.number FROM temp.voice_phone p
        JOIN service_at_location s ON s.id = p.service_at_location_id
        UNION
        SELECT s.service_id, p.number FROM temp.voice_phone p
        JOIN service_at_location s ON s.location_id = p.location_id;
        INSERT INTO service_phone (service_id, number)
        SELECT s.id, p.number FROM service s
        JOIN temp.first_phone p ON p.owner = 'organization_id' AND p.owner_id = s.organization_id
        WHERE s.id NOT IN (SELECT service_id FROM service_phone);
        DROP TABLE temp.voice_phone;
        """)
  }
}
