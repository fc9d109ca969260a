import GRDB

/// Keeps rows of objects that no table holds, whole, under their own object's name.
final class OtherRecordWriter {
  private(set) var counts: [String: LoadSummary.Counts] = [:]
  private let db: Database
  private let insert: PreparedStatement

  init(_ db: Database) throws {
    self.db = db
    insert = try PreparedStatement(
      db, sql: "INSERT INTO other_record (object, source_id, body) VALUES (?, ?, ?)")
  }

  func add(_ object: String, _ values: [String: String]) throws {
    if counts[object] == nil {
      // The delivery replaces what an earlier one said of this object.
      try db.execute(sql: "DELETE FROM other_record WHERE object = ?", arguments: [object])
    }
    try insert.run([
      object.databaseValue, values["id"]?.databaseValue ?? .null,
      try JSONText.object(values).databaseValue,
    ])
    counts[object, default: .init()].read += 1
    counts[object, default: .init()].inserted += 1
  }
}
