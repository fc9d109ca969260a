/// The queries that users have saved: the one table that no import writes to.
enum SavedQueryTable {
  static let sql = """
    CREATE TABLE saved_query (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      -- Folded: names that fold alike are one.
      name_folded TEXT NOT NULL UNIQUE,
      -- What the brackets behind the name declare, each with its type.
      parameters TEXT,
      -- The query as it was typed.
      text TEXT NOT NULL,
      -- The day.
      saved TEXT NOT NULL
    ) STRICT;
    """
}
