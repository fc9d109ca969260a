import GRDB
import Language

/// Takes the rows of one call table as an export delivers them: new ones are written at once, changed ones when the export ends.
///
/// A row that the export holds several times counts once: the latest version, the last of equal versions. What the
/// directory held before stays as it was until then, so that the same export a second time changes nothing.
final class CallTableLoad {
  /// What a row was.
  enum Taken: Equatable {
    /// The first of its identifier.
    case first
    /// The export held exactly this row before.
    case duplicate
    /// The export held another version, which this one replaces or falls behind.
    case version
  }

  let table: String
  private let db: Database
  private let columns: [String]
  private let find: PreparedStatement
  private let insert: PreparedStatement
  private let isStored: PreparedStatement
  private let isChangedTo: PreparedStatement
  private let stage: PreparedStatement
  private let unstage: PreparedStatement
  private let highestBefore: Int64
  /// Of the first row, where it may not have the number that SQLite would give it.
  private var nextNumber: Int64?
  /// By key: 0 where the export has not held the row, else its version and one; four bytes a row.
  private var delivered: [Int32]
  private(set) var counts = LoadSummary.Counts()
  private var seenBefore = 0

  /// `columns` are those after `id` and `source_id`.
  init(_ db: Database, table: String, columns: [String]) throws {
    self.db = db
    self.table = table
    self.columns = columns
    let list = columns.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let same = columns.map { "\($0) IS ?" }.joined(separator: " AND ")
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.changed_\(table);
        CREATE TEMP TABLE changed_\(table) AS SELECT id, \(list) FROM \(table) LIMIT 0;
        CREATE UNIQUE INDEX temp.changed_\(table)_id ON changed_\(table)(id);
        """)
    find = try PreparedStatement(db, sql: "SELECT id FROM \(table) WHERE source_id = ?")
    // The identifier is looked for in its index once, not before and in the insertion.
    insert = try PreparedStatement(
      db,
      sql: "INSERT INTO \(table) (id, source_id, \(list)) VALUES (?, ?, \(marks)) ON CONFLICT DO NOTHING")
    nextNumber = try CallNumbers.next(in: table, db)
    isStored = try PreparedStatement(db, sql: "SELECT 1 FROM \(table) WHERE id = ? AND \(same)")
    isChangedTo = try PreparedStatement(
      db, sql: "SELECT \(same) FROM temp.changed_\(table) WHERE id = ?")
    stage = try PreparedStatement(
      db, sql: "INSERT OR REPLACE INTO temp.changed_\(table) (id, \(list)) VALUES (?, \(marks))")
    unstage = try PreparedStatement(db, sql: "DELETE FROM temp.changed_\(table) WHERE id = ?")
    highestBefore = try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
    delivered = [Int32](repeating: 0, count: Int(highestBefore) + 1)
  }

  func key(of source: String) throws -> Int64? { try find.integer([source.databaseValue]) }

  func countRead() { counts.read += 1 }
  func countRefused() { counts.refused += 1 }

  /// Takes a row whose values stand in the order of the columns.
  func take(_ source: String, version: Int32, _ values: [DatabaseValue]) throws -> Taken {
    let mark = version == Int32.max ? version : version + 1
    if try insert.run([nextNumber.databaseValue, source.databaseValue] + values) > 0 {
      nextNumber = nil
      remember(db.lastInsertedRowID, mark)
      counts.inserted += 1
      return .first
    }
    guard let id = try key(of: source) else { throw DatabaseError(resultCode: .SQLITE_CONSTRAINT) }
    let earlier = delivered[Int(id)]
    if mark < earlier {
      counts.repeated += 1
      return .version
    }
    let keyed = [id.databaseValue] + values
    let staged = try isChangedTo.integer(values + [id.databaseValue])
    let isSameAsStored = try isStored.integer(keyed) != nil
    let isSame = staged.map { $0 == 1 } ?? isSameAsStored
    remember(id, mark)
    if !isSame {
      // A row of this export that is staged again and one of the directory differ in nothing but where they wait.
      try stage.run(keyed)
      if isSameAsStored { try unstage.run([id.databaseValue]) }
    }
    guard earlier > 0 else {
      seenBefore += 1
      return .first
    }
    counts.repeated += 1
    return isSame ? .duplicate : .version
  }

  private func remember(_ id: Int64, _ mark: Int32) {
    let index = Int(id)
    while delivered.count <= index { delivered.append(0) }
    delivered[index] = mark
  }

  /// Writes what changed.
  func finish() throws {
    let list = columns.joined(separator: ", ")
    let changed = "SELECT id FROM temp.changed_\(table)"
    try db.execute(
      sql: """
        UPDATE \(table) SET (\(list)) = (SELECT \(list) FROM temp.changed_\(table) AS c WHERE c.id = \(table).id)
        WHERE id IN (\(changed))
        """)
    counts.updated =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM temp.changed_\(table) WHERE id <= \(highestBefore)") ?? 0
    counts.unchanged = seenBefore - counts.updated
  }
}
