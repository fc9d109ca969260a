/// Indexes that hold the folded names of rows that may be referred to, for completion, which reads them whole for its first answer.
///
/// Partial, so that SQLite walks no query's rows in the order of their names; `listed` is in them, so that no row is looked up.
enum NameIndexes {
  static let sql = """
    CREATE INDEX service_listed_name ON service(listed, name_folded) WHERE listed = 1;
    CREATE INDEX organization_listed_name ON organization(listed, name_folded) WHERE listed = 1;
    """
}
