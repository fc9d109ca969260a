import GRDB

/// One row for each place where a service is given, and the sets of areas that follow from them.
enum SiteDerivation {
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM site;
        INSERT INTO site (
          id, source_id, service_id, organization_id, location_id, location_name, address, city,
          postal_code, phone, transportation, latitude, longitude, municipality_id, mrc_id,
          region_id, fsa_id, listed)
        SELECT a.id, a.source_id, s.id, s.organization_id, l.id, l.name, p.address, p.city,
          p.postal_code,
          coalesce(
            (SELECT number FROM temp.first_phone
             WHERE owner = 'service_at_location_id' AND owner_id = a.id),
            (SELECT number FROM temp.first_phone WHERE owner = 'location_id' AND owner_id = l.id),
            (SELECT number FROM temp.first_phone WHERE owner = 'service_id' AND owner_id = s.id),
            (SELECT number FROM temp.first_phone
             WHERE owner = 'organization_id' AND owner_id = s.organization_id)),
          l.transportation,
          CASE WHEN l.longitude IS NULL THEN NULL ELSE l.latitude END,
          CASE WHEN l.latitude IS NULL THEN NULL ELSE l.longitude END,
          p.municipality_id, m.mrc_id, coalesce(m.region_id, f.region_id), p.fsa_id, s.listed
        FROM service_at_location a
        CROSS JOIN service s ON s.id = a.service_id
        CROSS JOIN location l ON l.id = a.location_id
        LEFT JOIN temp.location_place p ON p.location_id = l.id
        LEFT JOIN area m ON m.id = p.municipality_id
        LEFT JOIN area f ON f.id = p.fsa_id
        ORDER BY a.id;

        DELETE FROM site_position;
        INSERT INTO site_position
        SELECT id, latitude, latitude, longitude, longitude FROM site WHERE latitude IS NOT NULL;

        DELETE FROM service_region;
        INSERT INTO service_region
        SELECT DISTINCT service_id, region_id FROM site WHERE region_id IS NOT NULL ORDER BY 1, 2;
        DELETE FROM service_municipality;
        INSERT INTO service_municipality
        SELECT DISTINCT service_id, municipality_id FROM site
        WHERE municipality_id IS NOT NULL ORDER BY 1, 2;
        DELETE FROM organization_region;
        INSERT INTO organization_region
        SELECT DISTINCT s.organization_id, s.region_id
        FROM site s CROSS JOIN organization o ON o.id = s.organization_id
        WHERE s.region_id IS NOT NULL AND s.listed >= o.listed ORDER BY 1, 2;
        DELETE FROM organization_municipality;
        INSERT INTO organization_municipality
        SELECT DISTINCT s.organization_id, s.municipality_id
        FROM site s CROSS JOIN organization o ON o.id = s.organization_id
        WHERE s.municipality_id IS NOT NULL AND s.listed >= o.listed ORDER BY 1, 2;
        DROP TABLE temp.first_phone;
        DROP TABLE temp.location_place;
        """)
  }
}
