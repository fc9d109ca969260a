/// The tables and columns of service areas, eligibility and what one brings: the second step of the schema.
enum CoverageTables {
  static let sql = """
    -- Every distinct service area (`ServiceArea.stored`) and every distinct set of clauses (`EligibilityClauses.stored`).
    CREATE TABLE coverage (
      id INTEGER PRIMARY KEY,
      stored TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE eligibility (
      id INTEGER PRIMARY KEY,
      stored TEXT NOT NULL UNIQUE
    ) STRICT;
    ALTER TABLE service ADD COLUMN coverage_id INTEGER;
    ALTER TABLE service ADD COLUMN eligibility_id INTEGER;
    -- The eligibility of the record: its own words, else those of a table of their own (HSDS 1.x).
    ALTER TABLE service ADD COLUMN eligibility_text TEXT;
    ALTER TABLE service ADD COLUMN low_income INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE service ADD COLUMN referral_needed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE service ADD COLUMN residents_only INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE site ADD COLUMN coverage_id INTEGER;
    ALTER TABLE site ADD COLUMN eligibility_id INTEGER;
    CREATE INDEX service_area_site ON service_area(service_at_location_id);

    -- Areas that are named: of a service by itself and by its sites.
    CREATE TABLE service_covers (
      service_id INTEGER NOT NULL,
      area_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, area_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE site_covers (
      site_id INTEGER NOT NULL,
      area_id INTEGER NOT NULL,
      PRIMARY KEY (site_id, area_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_group (
      service_id INTEGER NOT NULL,
      group_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, group_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_gender (
      service_id INTEGER NOT NULL,
      gender_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, gender_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_amount (
      service_id INTEGER NOT NULL,
      amount REAL NOT NULL,
      PRIMARY KEY (service_id, amount)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_document (
      service_id INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (service_id, text)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE site_accessibility (
      site_id INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (site_id, text)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_accessibility (
      service_id INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (service_id, text)
    ) STRICT, WITHOUT ROWID;
    """
}
