/// What is left of contacts that were purged: the register of purges, and counts.
enum PurgeTables {
  static let sql = """
    -- One line for each purge, as Québec's rules on anonymisation ask (A-2.1, r. 0.1): when, what, how, by which program.
    CREATE TABLE call_register (
      id INTEGER PRIMARY KEY,
      day TEXT NOT NULL,
      -- Contacts of earlier days were purged.
      before TEXT NOT NULL,
      contacts INTEGER NOT NULL,
      needs INTEGER NOT NULL,
      referrals INTEGER NOT NULL,
      technique TEXT NOT NULL,
      program TEXT NOT NULL
    ) STRICT;
    -- Cells of a purge: no need is in two of them, and none is of fewer contacts than `CallAggregation` says.
    CREATE TABLE call_aggregate (
      id INTEGER PRIMARY KEY,
      register_id INTEGER NOT NULL REFERENCES call_register(id),
      -- CallAggregation.Detail: what was left out, and is missing here whatever it was.
      detail INTEGER NOT NULL,
      month TEXT,
      region_id INTEGER REFERENCES area(id),
      category_id INTEGER REFERENCES taxonomy_term(id),
      outcome INTEGER,
      reason INTEGER,
      channel INTEGER,
      -- Distinct contacts; one that expressed several needs may be in several cells.
      contacts INTEGER NOT NULL,
      needs INTEGER NOT NULL,
      referrals INTEGER NOT NULL
    ) STRICT;
    """
}
