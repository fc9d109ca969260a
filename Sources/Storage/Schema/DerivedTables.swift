/// The tables that queries read: computed from the delivery and the gazetteer, in the transaction of the import.
enum DerivedTables {
  static let sql = """
    -- Regions (kind 1), MRC (2), municipalities (3), FSA (4); ids ascend by kind, then in the order of the official codes.
    CREATE TABLE area (
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      name_folded TEXT NOT NULL,
      designation TEXT,
      parent_id INTEGER REFERENCES area(id),
      region_id INTEGER REFERENCES area(id),
      mrc_id INTEGER REFERENCES area(id),
      latitude REAL,
      longitude REAL,
      -- PositionPrecision
      precision INTEGER,
      population INTEGER,
      operator TEXT,
      website TEXT,
      UNIQUE (kind, code)
    ) STRICT;

    CREATE TABLE area_closure (
      ancestor_id INTEGER NOT NULL,
      descendant_id INTEGER NOT NULL,
      PRIMARY KEY (ancestor_id, descendant_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE language_name (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      name_en TEXT NOT NULL,
      name_fr TEXT NOT NULL
    ) STRICT;

    -- Every name of every term, folded; vocabulary is VocabularyID, rank 0 a name, 1 an alias, 2 a code.
    CREATE TABLE vocabulary_name (
      vocabulary INTEGER NOT NULL,
      folded TEXT NOT NULL,
      rank INTEGER NOT NULL,
      term_id INTEGER NOT NULL,
      PRIMARY KEY (vocabulary, folded, rank, term_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE category_closure (
      ancestor_id INTEGER NOT NULL,
      descendant_id INTEGER NOT NULL,
      PRIMARY KEY (ancestor_id, descendant_id)
    ) STRICT, WITHOUT ROWID;

    -- Every distinct set of opening hours: a line for the place, then a line for each rule (`OpeningHours.stored`).
    CREATE TABLE opening_hours (
      id INTEGER PRIMARY KEY,
      rules TEXT NOT NULL UNIQUE
    ) STRICT;

    -- One row for each service_at_location, with what a query about a place asks; same id.
    CREATE TABLE site (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL,
      service_id INTEGER NOT NULL REFERENCES service(id),
      organization_id INTEGER NOT NULL REFERENCES organization(id),
      location_id INTEGER NOT NULL REFERENCES location(id),
      location_name TEXT,
      address TEXT,
      city TEXT,
      postal_code TEXT,
      phone TEXT,
      transportation TEXT,
      latitude REAL,
      longitude REAL,
      municipality_id INTEGER REFERENCES area(id),
      mrc_id INTEGER REFERENCES area(id),
      region_id INTEGER REFERENCES area(id),
      fsa_id INTEGER REFERENCES area(id),
      -- Missing where no hours are stated.
      hours_id INTEGER,
      listed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX site_service ON site(service_id);
    CREATE INDEX site_organization ON site(organization_id);
    CREATE INDEX site_region ON site(region_id, service_id);
    CREATE INDEX site_mrc ON site(mrc_id, service_id);
    CREATE INDEX site_municipality ON site(municipality_id, service_id);
    CREATE INDEX site_fsa ON site(fsa_id, service_id);

    CREATE VIRTUAL TABLE site_position USING rtree(
      id, minimum_latitude, maximum_latitude, minimum_longitude, maximum_longitude);

    -- Direct categories of a service.
    CREATE TABLE service_category (
      service_id INTEGER NOT NULL,
      category_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, category_id)
    ) STRICT, WITHOUT ROWID;
    -- The same, with every ancestor: a need is one range of this key.
    CREATE TABLE service_need (
      category_id INTEGER NOT NULL,
      service_id INTEGER NOT NULL,
      PRIMARY KEY (category_id, service_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_language (
      service_id INTEGER NOT NULL,
      language_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, language_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_region (
      service_id INTEGER NOT NULL,
      region_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, region_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_municipality (
      service_id INTEGER NOT NULL,
      municipality_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, municipality_id)
    ) STRICT, WITHOUT ROWID;
    -- Hours of the sites of a service, its own where it has none.
    CREATE TABLE service_hours (
      service_id INTEGER NOT NULL,
      hours_id INTEGER NOT NULL,
      PRIMARY KEY (service_id, hours_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE service_phone (
      service_id INTEGER NOT NULL,
      number TEXT NOT NULL,
      PRIMARY KEY (service_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE organization_region (
      organization_id INTEGER NOT NULL,
      region_id INTEGER NOT NULL,
      PRIMARY KEY (organization_id, region_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE organization_municipality (
      organization_id INTEGER NOT NULL,
      municipality_id INTEGER NOT NULL,
      PRIMARY KEY (organization_id, municipality_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX service_organization ON service(organization_id);
    -- What counts of listed services walk, instead of rows that are mostly descriptions.
    CREATE INDEX service_listed ON service(listed);
    CREATE INDEX organization_listed ON organization(listed);
    CREATE INDEX area_parent ON area(parent_id);

    -- Folded, lightly stemmed words (Folding.indexText), so that plain unicode61 of any SQLite reads them.
    CREATE VIRTUAL TABLE service_text USING fts5(
      name, organization, category, description,
      content='', tokenize="unicode61 remove_diacritics 0");
    CREATE VIRTUAL TABLE service_word USING fts5vocab('service_text', 'row');
    CREATE VIRTUAL TABLE organization_text USING fts5(
      name, description,
      content='', tokenize="unicode61 remove_diacritics 0");
    CREATE VIRTUAL TABLE organization_word USING fts5vocab('organization_text', 'row');

    -- What the planner estimates from: rows of an entity under `services`, `services.all` …
    CREATE TABLE row_count (
      name TEXT PRIMARY KEY,
      rows INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE category_count (
      category_id INTEGER PRIMARY KEY,
      services INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE area_count (
      area_id INTEGER PRIMARY KEY,
      sites INTEGER NOT NULL
    ) STRICT;
    -- Sites by cell of a tenth of a degree: row = floor((latitude + 90) * 10), column = floor((longitude + 180) * 10).
    CREATE TABLE position_grid (
      row INTEGER NOT NULL,
      column INTEGER NOT NULL,
      sites INTEGER NOT NULL,
      PRIMARY KEY (row, column)
    ) STRICT, WITHOUT ROWID;
    """
}
