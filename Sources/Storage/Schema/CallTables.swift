/// The tables of contacts, needs and referrals: three grains, of which none is ever multiplied by a join.
///
/// No column can hold a name, a number, an address or a whole postal code. `source_id` is the identifier in the export that a row
/// came from, missing where it was recorded here. `started` counts minutes since 1970 UTC, `day` is the day that the clocks of
/// America/Toronto showed then. `day` and `region_id` of a need repeat those of its contact, which nothing changes afterwards.
enum CallTables {
  static let sql = """
    CREATE TABLE call_contact (
      id INTEGER PRIMARY KEY,
      source_id TEXT,
      started INTEGER NOT NULL,
      day TEXT NOT NULL,
      -- Minutes.
      duration INTEGER,
      -- Channel, ContactKind, AgeBand, Gender, then the vocabularies household and heard.
      channel INTEGER,
      kind INTEGER NOT NULL,
      language_id INTEGER,
      interpreter INTEGER,
      municipality_id INTEGER REFERENCES area(id),
      mrc_id INTEGER REFERENCES area(id),
      region_id INTEGER REFERENCES area(id),
      fsa_id INTEGER REFERENCES area(id),
      age_band INTEGER,
      gender INTEGER,
      household INTEGER,
      repeat INTEGER,
      heard INTEGER,
      -- 1 from `contact` to `close`.
      in_progress INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE call_need (
      id INTEGER PRIMARY KEY,
      source_id TEXT,
      contact_id INTEGER NOT NULL REFERENCES call_contact(id),
      day TEXT NOT NULL,
      region_id INTEGER REFERENCES area(id),
      category_id INTEGER REFERENCES taxonomy_term(id),
      -- Outcome and Reason.
      outcome INTEGER NOT NULL,
      reason INTEGER,
      reason_stated TEXT,
      outcome_later INTEGER,
      reason_later INTEGER,
      -- SupplyState; missing of a need that was met.
      supply INTEGER,
      supply_assumed INTEGER
    ) STRICT;
    CREATE TABLE call_referral (
      id INTEGER PRIMARY KEY,
      source_id TEXT,
      need_id INTEGER NOT NULL REFERENCES call_need(id),
      contact_id INTEGER NOT NULL REFERENCES call_contact(id),
      service_id INTEGER REFERENCES service(id),
      started INTEGER NOT NULL,
      day TEXT NOT NULL,
      -- ReferralOutcome.
      status INTEGER
    ) STRICT;
    """

  /// Made behind the rows where many are written at once.
  static let indexes = """
    CREATE UNIQUE INDEX call_contact_source ON call_contact(source_id) WHERE source_id IS NOT NULL;
    CREATE UNIQUE INDEX call_need_source ON call_need(source_id) WHERE source_id IS NOT NULL;
    CREATE UNIQUE INDEX call_referral_source ON call_referral(source_id) WHERE source_id IS NOT NULL;
    CREATE INDEX call_contact_day ON call_contact(day);
    CREATE INDEX call_contact_open ON call_contact(in_progress) WHERE in_progress = 1;
    -- Holds what an analysis mostly reads, so that a window of needs is read in one piece without their rows.
    CREATE INDEX call_need_day ON call_need(day, category_id, region_id, outcome, reason, contact_id);
    CREATE INDEX call_need_contact ON call_need(contact_id);
    CREATE INDEX call_referral_day ON call_referral(day);
    CREATE INDEX call_referral_need ON call_referral(need_id);
    CREATE INDEX call_referral_contact ON call_referral(contact_id);
    CREATE INDEX call_referral_service ON call_referral(service_id);
    """

  static let dropIndexes = """
    DROP INDEX call_contact_source;
    DROP INDEX call_need_source;
    DROP INDEX call_referral_source;
    DROP INDEX call_contact_day;
    DROP INDEX call_contact_open;
    DROP INDEX call_need_day;
    DROP INDEX call_need_contact;
    DROP INDEX call_referral_day;
    DROP INDEX call_referral_need;
    DROP INDEX call_referral_contact;
    DROP INDEX call_referral_service;
    """
}
