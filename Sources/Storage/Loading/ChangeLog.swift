import Domain
import GRDB
import Language

/// Writes what a delivery changes to the tables `change` and `change_field`, by triggers that last as long as the load.
///
/// The first delivery into an empty table is the directory itself and no change of it. References to rows of the same table
/// are left out, because a load sets them again each time, and so are columns that HSDS does not know. A record is closed
/// when it may no longer be referred to, by its status or because the delivery does not hold it any more.
struct ChangeLog {
  /// A table whose changes are kept, its id in the vocabulary of records, and where its owners stand.
  private struct Kept {
    let table: String
    let record: Int
    let organization: String
    let service: String
    let hasStatus: Bool
  }

  private static let kept = [
    Kept(table: "organization", record: 1, organization: "NEW.id", service: "NULL", hasStatus: true),
    Kept(
      table: "service", record: 2, organization: "NEW.organization_id", service: "NEW.id", hasStatus: true),
    Kept(
      table: "location", record: 3, organization: "NEW.organization_id", service: "NULL", hasStatus: false),
  ]

  private let db: Database

  /// Begins to keep changes, under the day of the delivery.
  init(_ db: Database, on day: CalendarDate) throws {
    self.db = db
    for kept in Self.kept { try Self.add(kept, day.iso, db) }
  }

  /// Ends it: what is derived afterwards is no change of a record.
  func end() throws {
    for kept in Self.kept {
      try db.execute(
        sql: """
          DROP TRIGGER IF EXISTS temp.\(kept.table)_added;
          DROP TRIGGER IF EXISTS temp.\(kept.table)_changed;
          """)
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO row_count (name, rows) SELECT 'changes', count(*) FROM change")
  }

  private static func add(_ kept: Kept, _ day: String, _ db: Database) throws {
    let table = kept.table
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM \(table) LIMIT 1") != nil else { return }
    let columns = try TableShape(db, table: table).columns
      .filter { $0.kind != .reference(table) }.map(\.name)
    let differs = { (column: String) in "OLD.\"\(column)\" IS NOT NEW.\"\(column)\"" }
    let kind =
      kept.hasStatus
      ? """
      CASE WHEN referral_status_of(OLD.status) = 1 AND referral_status_of(NEW.status) <> 1 THEN 3
      WHEN referral_status_of(OLD.status) <> 1 AND referral_status_of(NEW.status) = 1 THEN 4 ELSE 2 END
      """ : "2"
    let values = "\(kept.record), NEW.source_id, NEW.name, \(kept.organization), \(kept.service)"
    // A trigger takes no parameters; the day is digits and hyphens.
    let insert = "INSERT INTO change (date, change, record, source_id, name, organization_id, service_id)"
    let fields = columns.map {
      "INSERT INTO change_field SELECT last_insert_rowid(), '\($0)' WHERE \(differs($0));"
    }
    try db.execute(
      sql: """
        CREATE TEMP TRIGGER \(table)_added AFTER INSERT ON main.\(table) BEGIN
          \(insert) VALUES ('\(day)', 1, \(values));
        END;
        CREATE TEMP TRIGGER \(table)_changed
        AFTER UPDATE OF \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) ON main.\(table)
        WHEN \(columns.map(differs).joined(separator: " OR ")) BEGIN
          \(insert) VALUES ('\(day)', \(kind), \(values));
          \(fields.joined(separator: "\n"))
        END;
        """)
  }
}
