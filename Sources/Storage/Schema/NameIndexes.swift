/// Indexes that hold the folded names of rows that may be referred to: completion reads them whole for the first key.
enum NameIndexes {
  static let sql = """
    CREATE INDEX service_listed_name ON service(listed, name_folded);
    CREATE INDEX organization_listed_name ON organization(listed, name_folded);
    -- So that SQLite knows them from the narrower ones on `listed` alone, as it does after an import.
    PRAGMA analysis_limit = 1000;
    ANALYZE service;
    ANALYZE organization;
    """
}
