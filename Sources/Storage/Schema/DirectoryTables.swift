/// The tables that hold a directory as it was delivered: HSDS 3.1 objects under their HSDS names.
///
/// `id` is ours, a number in order of arrival; `source_id` is the record's identifier in the delivery, and references are made of
/// `id`. Columns after `-- extension` are not in HSDS; columns after `-- derived` are computed from others by `deriveAll`.
/// `extra` keeps, as a JSON object, columns of a delivery that HSDS does not know.
enum DirectoryTables {
  static let sql = """
    CREATE TABLE organization (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      alternate_name TEXT,
      description TEXT,
      email TEXT,
      website TEXT,
      tax_status TEXT,
      tax_id TEXT,
      year_incorporated INTEGER,
      legal_status TEXT,
      logo TEXT,
      uri TEXT,
      parent_organization_id INTEGER REFERENCES organization(id),
      -- extension
      name_en TEXT,
      description_en TEXT,
      assured_date TEXT,
      status TEXT,
      extra TEXT,
      -- derived
      name_folded TEXT,
      listed INTEGER NOT NULL DEFAULT 1,
      referral_status INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE program (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      organization_id INTEGER REFERENCES organization(id),
      name TEXT,
      alternate_name TEXT,
      description TEXT,
      extra TEXT
    ) STRICT;

    CREATE TABLE service (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      organization_id INTEGER NOT NULL REFERENCES organization(id),
      program_id INTEGER REFERENCES program(id),
      name TEXT NOT NULL,
      alternate_name TEXT,
      description TEXT,
      url TEXT,
      email TEXT,
      status TEXT,
      interpretation_services TEXT,
      application_process TEXT,
      fees_description TEXT,
      wait_time TEXT,
      fees TEXT,
      accreditations TEXT,
      eligibility_description TEXT,
      minimum_age REAL,
      maximum_age REAL,
      assured_date TEXT,
      assurer_email TEXT,
      licenses TEXT,
      alert TEXT,
      last_modified TEXT,
      -- extension
      name_en TEXT,
      description_en TEXT,
      extra TEXT,
      -- derived
      name_folded TEXT,
      listed INTEGER NOT NULL DEFAULT 1,
      referral_status INTEGER NOT NULL DEFAULT 1,
      fee INTEGER NOT NULL DEFAULT 4,
      -- 1 where it has no site and so stands for one, with the hours beside
      implied_site INTEGER NOT NULL DEFAULT 0,
      hours_id INTEGER
    ) STRICT;

    CREATE TABLE location (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      location_type TEXT,
      url TEXT,
      organization_id INTEGER REFERENCES organization(id),
      name TEXT,
      alternate_name TEXT,
      description TEXT,
      transportation TEXT,
      latitude REAL,
      longitude REAL,
      external_identifier TEXT,
      external_identifier_type TEXT,
      extra TEXT
    ) STRICT;

    CREATE TABLE service_at_location (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      service_id INTEGER NOT NULL REFERENCES service(id),
      location_id INTEGER NOT NULL REFERENCES location(id),
      description TEXT,
      extra TEXT
    ) STRICT;
    CREATE INDEX service_at_location_service ON service_at_location(service_id);
    CREATE INDEX service_at_location_location ON service_at_location(location_id);

    CREATE TABLE address (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      location_id INTEGER REFERENCES location(id),
      -- extension: HSDS 1.x also gives an organization a postal address
      organization_id INTEGER REFERENCES organization(id),
      attention TEXT,
      address_1 TEXT,
      address_2 TEXT,
      city TEXT,
      region TEXT,
      state_province TEXT,
      postal_code TEXT,
      country TEXT,
      address_type TEXT,
      extra TEXT
    ) STRICT;
    CREATE INDEX address_location ON address(location_id);

    CREATE TABLE phone (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      location_id INTEGER REFERENCES location(id),
      service_id INTEGER REFERENCES service(id),
      organization_id INTEGER REFERENCES organization(id),
      person_id INTEGER REFERENCES person(id),
      service_at_location_id INTEGER REFERENCES service_at_location(id),
      number TEXT NOT NULL,
      extension TEXT,
      type TEXT,
      description TEXT,
      extra TEXT
    ) STRICT;
    CREATE INDEX phone_service ON phone(service_id);
    CREATE INDEX phone_location ON phone(location_id);
    CREATE INDEX phone_organization ON phone(organization_id);

    -- The contact of HSDS: a person of an organization.
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      organization_id INTEGER REFERENCES organization(id),
      service_id INTEGER REFERENCES service(id),
      service_at_location_id INTEGER REFERENCES service_at_location(id),
      location_id INTEGER REFERENCES location(id),
      name TEXT,
      title TEXT,
      department TEXT,
      email TEXT,
      extra TEXT
    ) STRICT;

    CREATE TABLE schedule (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      service_id INTEGER REFERENCES service(id),
      location_id INTEGER REFERENCES location(id),
      service_at_location_id INTEGER REFERENCES service_at_location(id),
      valid_from TEXT,
      valid_to TEXT,
      dtstart TEXT,
      timezone TEXT,
      until TEXT,
      count INTEGER,
      wkst TEXT,
      freq TEXT,
      interval INTEGER,
      byday TEXT,
      byweekno TEXT,
      bymonthday TEXT,
      byyearday TEXT,
      description TEXT,
      opens_at TEXT,
      closes_at TEXT,
      schedule_link TEXT,
      attending_type TEXT,
      notes TEXT,
      -- extension: 1 where the record says closed (holiday_schedule of HSDS 1.x)
      closed INTEGER,
      extra TEXT
    ) STRICT;
    CREATE INDEX schedule_service ON schedule(service_id);
    CREATE INDEX schedule_location ON schedule(location_id);
    CREATE INDEX schedule_service_at_location ON schedule(service_at_location_id);

    CREATE TABLE language (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      service_id INTEGER REFERENCES service(id),
      location_id INTEGER REFERENCES location(id),
      phone_id INTEGER REFERENCES phone(id),
      name TEXT,
      code TEXT,
      note TEXT,
      extra TEXT
    ) STRICT;
    CREATE INDEX language_service ON language(service_id);

    CREATE TABLE service_area (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      service_id INTEGER REFERENCES service(id),
      service_at_location_id INTEGER REFERENCES service_at_location(id),
      name TEXT,
      description TEXT,
      extent TEXT,
      extent_type TEXT,
      uri TEXT,
      extra TEXT
    ) STRICT;
    CREATE INDEX service_area_service ON service_area(service_id);

    CREATE TABLE taxonomy (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      name TEXT,
      description TEXT,
      uri TEXT,
      version TEXT,
      extra TEXT
    ) STRICT;

    CREATE TABLE taxonomy_term (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      code TEXT,
      name TEXT NOT NULL,
      description TEXT,
      parent_id INTEGER REFERENCES taxonomy_term(id),
      taxonomy TEXT,
      taxonomy_detail TEXT,
      language TEXT,
      taxonomy_id INTEGER REFERENCES taxonomy(id),
      term_uri TEXT,
      -- extension
      name_fr TEXT,
      name_en TEXT,
      -- 1 food and material aid, 2 housing and job search, 3 mental health, 4 government services
      priority_group INTEGER,
      extra TEXT,
      -- derived
      level INTEGER
    ) STRICT;
    CREATE INDEX taxonomy_term_parent ON taxonomy_term(parent_id);

    -- How any row gets taxonomy terms: link_entity is a table name, link_id a row of it.
    CREATE TABLE attribute (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      link_entity TEXT NOT NULL,
      link_id INTEGER NOT NULL,
      taxonomy_term_id INTEGER NOT NULL REFERENCES taxonomy_term(id),
      link_type TEXT,
      value TEXT,
      label TEXT,
      extra TEXT
    ) STRICT;
    CREATE INDEX attribute_link ON attribute(link_entity, link_id);

    CREATE TABLE required_document (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      service_id INTEGER REFERENCES service(id),
      document TEXT,
      uri TEXT,
      extra TEXT
    ) STRICT;

    CREATE TABLE cost_option (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      service_id INTEGER REFERENCES service(id),
      valid_from TEXT,
      valid_to TEXT,
      option TEXT,
      currency TEXT,
      amount REAL,
      amount_description TEXT,
      extra TEXT
    ) STRICT;

    CREATE TABLE accessibility (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL UNIQUE,
      location_id INTEGER REFERENCES location(id),
      description TEXT,
      details TEXT,
      url TEXT,
      extra TEXT
    ) STRICT;

    -- Rows of objects that no query reads yet (funding, identifiers, metadata, capacities, urls …), kept whole.
    CREATE TABLE other_record (
      id INTEGER PRIMARY KEY,
      object TEXT NOT NULL,
      source_id TEXT,
      body TEXT NOT NULL
    ) STRICT;

    -- What an import found wrong and what it did; a row that could not be taken is kept here whole.
    CREATE TABLE defect (
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL,
      line INTEGER,
      column TEXT,
      code TEXT NOT NULL,
      value TEXT,
      action TEXT NOT NULL,
      body TEXT
    ) STRICT;

    CREATE TABLE database_info (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
