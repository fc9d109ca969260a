import Domain
import GRDB
import Language

/// What a purge took away, and what it left.
package struct PurgeSummary: Hashable, Sendable {
  package var contacts = 0
  package var needs = 0
  package var referrals = 0
  /// Contacts of the time that are still in progress, which stay.
  package var inProgress = 0
  /// Cells of counts that are kept in their place.
  package var cells = 0
  /// Why the file could not be written anew; nil where it was.
  package var notCompacted: StoreFailure?
}

extension DatabaseFile {
  /// The fewest contacts of a cell that a purge keeps.
  package static var smallestPurgedCell: Int { CallAggregation.smallestCell }

  /// Turns contacts of earlier days, with their needs and referrals, into counts, and deletes them: one transaction with its line in
  /// the register.
  ///
  /// What was deleted is overwritten (`secure_delete`), and the file is then written anew without its free pages, because pages keep
  /// copies of rows that once moved to others. Where another program reads it meanwhile, or the disk is full, `notCompacted` says
  /// so, and the next purge does it. Contacts in progress stay. A rehearsal tells what it would do and does nothing. `today` and
  /// `program` are for the register. Throws `StoreFailure`.
  package func purge(
    before day: CalendarDate, on today: CalendarDate, program: String, isRehearsal: Bool = false
  ) throws -> PurgeSummary {
    do {
      return try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA secure_delete = ON")
        var summary = PurgeSummary()
        try db.inTransaction(.immediate) {
          summary = try Self.purge(db, before: day, on: today, program: program)
          return isRehearsal ? .rollback : .commit
        }
        if !isRehearsal, try Self.isUnfinished(db) {
          do { try Self.writeAnew(db) } catch {
            summary.notCompacted = StoreFailures.translate(error, path: path) as? StoreFailure
          }
        }
        return summary
      }
    } catch {
      throw StoreFailures.translate(error, path: path)
    }
  }

  private static func purge(
    _ db: Database, before day: CalendarDate, on today: CalendarDate, program: String
  ) throws -> PurgeSummary {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.purged_contact;
        CREATE TEMP TABLE purged_contact (id INTEGER PRIMARY KEY);
        """)
    try db.execute(
      sql: """
        INSERT INTO temp.purged_contact SELECT id FROM call_contact WHERE day < ? AND in_progress = 0 ORDER BY id
        """, arguments: [day.iso])
    func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
      try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
    }
    var summary = PurgeSummary()
    summary.contacts = try count("SELECT count(*) FROM temp.purged_contact")
    summary.inProgress = try count(
      "SELECT count(*) FROM call_contact WHERE day < ? AND in_progress = 1", [day.iso])
    guard summary.contacts > 0 else {
      try db.execute(sql: "DROP TABLE temp.purged_contact")
      return summary
    }
    let purged = "IN (SELECT id FROM temp.purged_contact)"
    summary.needs = try count("SELECT count(*) FROM call_need WHERE contact_id \(purged)")
    summary.referrals = try count("SELECT count(*) FROM call_referral WHERE contact_id \(purged)")
    try db.execute(
      sql: """
        INSERT INTO call_register (day, before, contacts, needs, referrals, technique, program)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        today.iso, day.iso, summary.contacts, summary.needs, summary.referrals,
        "aggregation, k = \(CallAggregation.smallestCell)", program,
      ])
    let register = db.lastInsertedRowID
    try CallNumbers.keep(db)
    summary.cells = try CallAggregation(db).write(register: register)
    for table in ["call_referral", "call_need"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE contact_id \(purged)")
    }
    try db.execute(sql: "DELETE FROM call_contact WHERE id \(purged)")
    try db.execute(sql: "DROP TABLE temp.purged_contact")
    try db.execute(
      sql: """
        INSERT INTO database_info (key, value) VALUES ('purged_before', ?)
        ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)
        """, arguments: [day.iso])
    try db.execute(
      sql: "INSERT OR REPLACE INTO database_info (key, value) VALUES (?, '1')", arguments: [unfinished])
    return summary
  }

  /// In `database_info` from the deletion until the file was written anew, so that a purge that was cut short is ended by the next.
  private static let unfinished = "purge_unfinished"

  private static func isUnfinished(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM database_info WHERE key = ?", arguments: [unfinished]) != nil
  }

  private static func writeAnew(_ db: Database) throws {
    try db.execute(sql: "VACUUM")
    // Of a file that is recorded in: until its log is emptied, both hold pages of before. Without a log it does nothing.
    guard try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0 else {
      throw DatabaseError(resultCode: .SQLITE_BUSY)
    }
    try db.execute(sql: "DELETE FROM database_info WHERE key = ?", arguments: [unfinished])
  }
}
