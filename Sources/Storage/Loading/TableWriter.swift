import GRDB
import Language

/// Writes the rows of one table: new ones are inserted, known ones updated where they differ.
final class TableWriter {
  let shape: TableShape
  private(set) var counts = LoadSummary.Counts()
  private let context: LoadContext
  private let reader: RowReader
  private let insert: PreparedStatement
  private let update: PreparedStatement
  private let markDelivered: PreparedStatement
  private let addPending: PreparedStatement
  /// Rows above this id came with this load.
  let highestBefore: Int64

  init(_ context: LoadContext, table: String) throws {
    self.context = context
    let db = context.db
    shape = try TableShape(db, table: table)
    reader = RowReader(shape: shape, context: context)
    let names = ["source_id"] + shape.columns.map(\.name) + ["extra"]
    let quoted = names.map(\.quotedDatabaseIdentifier)
    let marks = (1...names.count).map { "?\($0)" }
    insert = try PreparedStatement(
      db,
      sql: """
        INSERT INTO \(table) (\(quoted.joined(separator: ", ")))
        VALUES (\(marks.joined(separator: ", "))) ON CONFLICT (source_id) DO NOTHING
        """)
    let pairs = Array(zip(quoted, marks)).dropFirst()
    update = try PreparedStatement(
      db,
      sql: """
        UPDATE \(table) SET \(pairs.map { "\($0) = \($1)" }.joined(separator: ", "))
        WHERE source_id = ?1 AND (\(pairs.map { "\($0) IS NOT \($1)" }.joined(separator: " OR ")))
        """)
    markDelivered = try PreparedStatement(
      db, sql: "INSERT OR IGNORE INTO temp.delivered VALUES ('\(table)', ?)")
    addPending = try PreparedStatement(
      db, sql: "INSERT INTO temp.pending_reference VALUES ('\(table)', ?, ?, ?, ?, ?)")
    highestBefore = try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
  }

  /// False where the row was refused.
  func add(_ values: [String: String], file: String, line: Int) throws -> Bool {
    counts.read += 1
    do {
      let row = try reader.read(values, file: file, line: line)
      let id = try write(row)
      for (column, target) in row.pending {
        try addPending.run([
          column.databaseValue, id.databaseValue, target.databaseValue, file.databaseValue,
          line.databaseValue,
        ])
      }
      return true
    } catch let refusal as RowReader.Refusal {
      counts.refused += 1
      try context.defects.add(
        Defect(
          refusal.code, file: file, line: line, column: refusal.column, value: refusal.value,
          action: .refused, body: try JSONText.object(values)))
      return false
    }
  }

  /// Counts a row that was refused before it came here.
  func countRefused() {
    counts.read += 1
    counts.refused += 1
  }

  /// The id of the row written.
  private func write(_ row: RowReader.Result) throws -> Int64 {
    if try insert.run(row.arguments) > 0 {
      counts.inserted += 1
      return context.db.lastInsertedRowID
    }
    guard let id = try context.index(of: shape.table).id(of: row.sourceID), id <= highestBefore,
      try marksFirstTime(id)
    else {
      throw RowReader.Refusal(code: .duplicateIdentifier, column: "id", value: row.sourceID)
    }
    if try update.run(row.arguments) > 0 { counts.updated += 1 } else { counts.unchanged += 1 }
    return id
  }

  private func marksFirstTime(_ id: Int64) throws -> Bool {
    try markDelivered.run([id.databaseValue]) > 0
  }

  func countClosed(_ rows: Int) { counts.closed += rows }
  func countRemoved(_ rows: Int) { counts.removed += rows }
}
