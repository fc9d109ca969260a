import GRDB

/// The tables behind `locations`, `changes` and `defects`.
///
/// A directory of an older version gets its locations at once, as they follow from what it holds; of the changes that its
/// imports made nothing is known, and so its list of changes begins empty.
enum RecordKeepingTables {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: sql)
    try PlaceDerivation.derive(db)
    try LocationDerivation.derive(db)
    try db.execute(sql: "DROP TABLE temp.location_place")
  }

  private static let sql = """
    -- One row for each location, with what a query about a place asks; same id.
    CREATE TABLE placed_location (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL,
      name TEXT,
      alternate_name TEXT,
      location_type TEXT,
      organization_id INTEGER REFERENCES organization(id),
      address TEXT,
      city TEXT,
      postal_code TEXT,
      transportation TEXT,
      description TEXT,
      url TEXT,
      latitude REAL,
      longitude REAL,
      municipality_id INTEGER REFERENCES area(id),
      mrc_id INTEGER REFERENCES area(id),
      region_id INTEGER REFERENCES area(id),
      fsa_id INTEGER REFERENCES area(id),
      service_count INTEGER NOT NULL,
      listed INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE location_accessibility (
      location_id INTEGER NOT NULL,
      description TEXT NOT NULL,
      PRIMARY KEY (location_id, description)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX site_location ON site(location_id);

    -- change: 1 added, 2 updated, 3 closed, 4 reopened. record: 1 organization, 2 service, 3 location.
    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      date TEXT NOT NULL,
      change INTEGER NOT NULL,
      record INTEGER NOT NULL,
      source_id TEXT NOT NULL,
      name TEXT,
      organization_id INTEGER REFERENCES organization(id),
      service_id INTEGER REFERENCES service(id)
    ) STRICT;
    CREATE TABLE change_field (
      change_id INTEGER NOT NULL REFERENCES change(id),
      field TEXT NOT NULL,
      PRIMARY KEY (change_id, field)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE defect ADD COLUMN action_id INTEGER GENERATED ALWAYS AS (
      CASE action WHEN 'kept' THEN 1 WHEN 'repaired' THEN 2 WHEN 'set aside' THEN 3 WHEN 'refused' THEN 4
      WHEN 'closed' THEN 5 WHEN 'skipped' THEN 6 END) VIRTUAL;

    INSERT OR REPLACE INTO row_count (name, rows)
    SELECT 'defects', count(*) FROM defect UNION ALL SELECT 'changes', 0;
    """
}
