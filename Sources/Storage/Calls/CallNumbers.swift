import GRDB

/// The numbers of contacts, needs and referrals: none is given twice, even after the newest rows were taken back or purged.
///
/// SQLite gives a new row the number after the highest that is there, and `AUTOINCREMENT` would write a counter for each row. So
/// what `database_info` keeps is the highest number of a table before rows of it were deleted.
enum CallNumbers {
  private static let tables = ["call_contact", "call_need", "call_referral"]

  /// Keeps the highest numbers in mind: to be called before rows are deleted.
  static func keep(_ db: Database) throws {
    for table in tables {
      try db.execute(
        sql: """
          INSERT INTO database_info (key, value) SELECT ?, coalesce(max(id), 0) FROM \(table) WHERE true
          ON CONFLICT (key) DO UPDATE SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))
          """, arguments: [key(table)])
    }
  }

  /// The number of the next row, where SQLite would give one that was given before.
  static func next(in table: String, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT CAST(value AS INTEGER) + 1 FROM database_info
        WHERE key = ? AND CAST(value AS INTEGER) > (SELECT coalesce(max(id), 0) FROM \(table))
        """, arguments: [key(table)])
  }

  private static func key(_ table: String) -> String { "last_\(table)" }
}
