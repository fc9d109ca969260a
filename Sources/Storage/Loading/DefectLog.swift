import GRDB
import Language

/// Writes the defects of an import to the table `defect`, and keeps a count and the first few of
/// each code.
final class DefectLog {
  private static let examplesKept = 3

  private let insert: PreparedStatement
  private(set) var counts: [DiagnosticCode: Int] = [:]
  private(set) var examples: [DiagnosticCode: [Defect]] = [:]

  /// Forgets the defects of the import before: the table speaks of the last one.
  init(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM defect")
    insert = try PreparedStatement(
      db,
      sql: """
        INSERT INTO defect (file, line, column, code, value, action, body)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
  }

  /// Counts one without a line of its own.
  func count(_ code: DiagnosticCode) { counts[code, default: 0] += 1 }

  func add(_ defect: Defect) throws {
    counts[defect.code, default: 0] += 1
    if examples[defect.code, default: []].count < Self.examplesKept {
      var example = defect
      example.body = nil
      examples[defect.code, default: []].append(example)
    }
    let values: [DatabaseValue] = [
      defect.file.databaseValue, defect.line?.databaseValue ?? .null,
      defect.column?.databaseValue ?? .null, defect.code.rawValue.databaseValue,
      defect.value?.databaseValue ?? .null, defect.action.rawValue.databaseValue,
      defect.body?.databaseValue ?? .null,
    ]
    try insert.run(values)
  }
}
