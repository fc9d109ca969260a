import Domain
import GRDB

/// The days of the first and of the last delivery, which `database_info` keeps under `first_delivery` and `last_delivery`.
///
/// The first is written with the first delivery only: a directory that an older version made keeps none.
struct DeliveryDays {
  private let db: Database
  private let day: CalendarDate
  private let first: CalendarDate?

  /// Before the rows of the delivery are taken.
  init(_ db: Database, day: CalendarDate, since: CalendarDate?) throws {
    self.db = db
    self.day = day
    let holdsRecords =
      try Int.fetchOne(
        db, sql: "SELECT 1 FROM organization UNION ALL SELECT 1 FROM service LIMIT 1") != nil
    first = holdsRecords ? nil : since ?? day
  }

  /// After they are.
  func record() throws {
    let sql = """
      INSERT INTO database_info (key, value) VALUES (?1, ?2)
      ON CONFLICT DO UPDATE SET value = max(value, excluded.value)
      """
    if let first {
      try db.execute(
        sql: "INSERT OR REPLACE INTO database_info (key, value) VALUES ('first_delivery', ?)",
        arguments: [first.iso])
    }
    try db.execute(sql: sql, arguments: ["last_delivery", day.iso])
  }
}
