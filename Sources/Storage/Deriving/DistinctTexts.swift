import GRDB

/// A table that holds each distinct text once, under a number.
struct DistinctTexts {
  private let insert: GRDB.Statement
  private var known: [String: Int64] = [:]

  /// Empties the table, which has a column `stored`.
  init(_ table: String, in db: Database) throws {
    try db.execute(sql: "DELETE FROM \(table)")
    insert = try db.makeStatement(sql: "INSERT INTO \(table) (stored) VALUES (?)")
  }

  mutating func id(of text: String, _ db: Database) throws -> Int64 {
    if let id = known[text] { return id }
    try insert.execute(arguments: [text])
    known[text] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}
