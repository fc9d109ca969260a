import GRDB

/// The counts that the planner estimates from; `services` counts what may be referred to,
/// `services.all` everything.
enum CountDerivation {
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM row_count WHERE name NOT LIKE 'locations%' AND name <> 'changes';
        INSERT INTO row_count (name, rows)
        SELECT 'services', count(*) FROM service WHERE listed = 1
        UNION ALL SELECT 'services.all', count(*) FROM service
        UNION ALL SELECT 'sites', count(*) FROM site WHERE listed = 1
        UNION ALL SELECT 'sites.all', count(*) FROM site
        UNION ALL SELECT 'organizations', count(*) FROM organization WHERE listed = 1
        UNION ALL SELECT 'organizations.all', count(*) FROM organization
        UNION ALL SELECT 'places', count(*) FROM area WHERE kind = 3
        UNION ALL SELECT 'regions', count(*) FROM area WHERE kind = 1
        UNION ALL SELECT 'defects', count(*) FROM defect
        UNION ALL SELECT 'categories', count(*) FROM taxonomy_term;

        DELETE FROM category_count;
        INSERT INTO category_count (category_id, services)
        SELECT n.category_id, count(*) FROM service_need n CROSS JOIN service s ON s.id = n.service_id
        WHERE s.listed = 1 GROUP BY n.category_id;

        DELETE FROM area_count;
        INSERT INTO area_count (area_id, sites)
        SELECT region_id, count(*) FROM site
        WHERE listed = 1 AND region_id IS NOT NULL GROUP BY region_id
        UNION ALL SELECT mrc_id, count(*) FROM site
        WHERE listed = 1 AND mrc_id IS NOT NULL GROUP BY mrc_id
        UNION ALL SELECT municipality_id, count(*) FROM site
        WHERE listed = 1 AND municipality_id IS NOT NULL GROUP BY municipality_id
        UNION ALL SELECT fsa_id, count(*) FROM site
        WHERE listed = 1 AND fsa_id IS NOT NULL GROUP BY fsa_id;

        DELETE FROM position_grid;
        INSERT INTO position_grid (row, column, sites)
        SELECT CAST((latitude + 90) * 10 AS INTEGER), CAST((longitude + 180) * 10 AS INTEGER), count(*)
        FROM site WHERE listed = 1 AND latitude IS NOT NULL GROUP BY 1, 2;
        """)
  }
}
