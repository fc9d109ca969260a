import GRDB

/// One row for each location, whether a service is given there or not.
///
/// A location may be referred to unless everything that uses it is closed: its services, or where it has none its
/// organization. Reads `temp.location_place`.
enum LocationDerivation {
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM placed_location;
        INSERT INTO placed_location (
          id, source_id, name, alternate_name, location_type, organization_id, address, city, postal_code,
          transportation, description, url, latitude, longitude, municipality_id, mrc_id, region_id, fsa_id,
          service_count, listed)
        SELECT l.id, l.source_id, l.name, l.alternate_name, l.location_type, l.organization_id, p.address, p.city,
          p.postal_code, l.transportation, l.description, l.url,
          CASE WHEN l.longitude IS NULL THEN NULL ELSE l.latitude END,
          CASE WHEN l.latitude IS NULL THEN NULL ELSE l.longitude END,
          p.municipality_id, m.mrc_id, coalesce(m.region_id, f.region_id), p.fsa_id,
          coalesce(u.listed, 0),
          CASE WHEN u.services IS NULL THEN coalesce(o.listed, 1) ELSE u.listed > 0 END
        FROM location l
        LEFT JOIN temp.location_place p ON p.location_id = l.id
        LEFT JOIN area m ON m.id = p.municipality_id
        LEFT JOIN area f ON f.id = p.fsa_id
        LEFT JOIN organization o ON o.id = l.organization_id
        LEFT JOIN (
          SELECT a.location_id, count(*) AS services,
            count(DISTINCT CASE WHEN s.listed = 1 THEN s.id END) AS listed
          FROM service_at_location a CROSS JOIN service s ON s.id = a.service_id
          GROUP BY a.location_id) u ON u.location_id = l.id
        ORDER BY l.id;

        DELETE FROM location_accessibility;
        INSERT OR IGNORE INTO location_accessibility
        SELECT location_id, coalesce(description, details) FROM accessibility
        WHERE location_id IS NOT NULL AND coalesce(description, details) IS NOT NULL ORDER BY 1, 2;

        DELETE FROM row_count WHERE name LIKE 'locations%';
        INSERT INTO row_count (name, rows)
        SELECT 'locations', count(*) FROM placed_location WHERE listed = 1
        UNION ALL SELECT 'locations.all', count(*) FROM placed_location;
        """)
  }
}
