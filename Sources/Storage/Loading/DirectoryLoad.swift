import Domain
import GRDB
import Language

/// One delivery on its way into a directory: everything happens in one transaction, derived tables
/// included, so that a delivery that fails, a kill, or a full disk leaves the directory as it was.
package final class DirectoryLoad {
  let context: LoadContext
  private var writers: [String: TableWriter] = [:]
  private let others: OtherRecordWriter

  private let changes: ChangeLog

  private let days: DeliveryDays

  init(_ db: Database, on day: CalendarDate, since: CalendarDate? = nil) throws {
    context = try LoadContext(db)
    days = try DeliveryDays(db, day: day, since: since)
    changes = try ChangeLog(db, on: day)
    others = try OtherRecordWriter(db)
  }

  /// Takes one row of a table; references in it are `source_id`s.
  ///
  /// A row that cannot be taken becomes a defect, never an error; false says that it was refused.
  @discardableResult
  package func add(
    table: String, _ values: [String: String], file: String, line: Int
  ) throws -> Bool {
    try writer(table).add(values, file: file, line: line)
  }

  /// Takes one row of an object that has no table.
  package func addOther(_ object: String, _ values: [String: String]) throws {
    try others.add(object, values)
  }

  /// Keeps a row that could not be read as one in the list of defects, whole: cells by the names of
  /// their columns.
  package func refuse(
    _ code: DiagnosticCode, cells: [String], names: [String], in object: String, file: String,
    line: Int, column: String? = nil, value: String? = nil
  ) throws {
    var body: [String: String] = [:]
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      body[index < names.count ? names[index] : "column \(index + 1)"] = cell
    }
    try context.defects.add(
      Defect(
        code, file: file, line: line, column: column, value: value, action: .refused,
        body: try JSONText.object(body)))
    if LoadContext.isTable(object) { try writer(object).countRefused() }
  }

  package func report(_ defect: Defect) throws { try context.defects.add(defect) }

  /// Reports a defect unless one of the same code, file and column was reported.
  package func reportOnce(_ defect: Defect) throws { try context.reportOnce(defect) }

  /// The names of the columns that a table takes.
  package func columns(of table: String) throws -> Set<String> {
    Set(try writer(table).shape.columns.map(\.name) + ["id"])
  }

  /// The organization that a location belongs to, by their identifiers in the delivery: Ohana's
  /// services name only a location.
  package func organization(ofLocation sourceID: String) throws -> String? {
    let statement = try context.db.cachedStatement(
      sql: """
        SELECT o.source_id FROM location l JOIN organization o ON o.id = l.organization_id
        WHERE l.source_id = ?
        """)
    statement.setUncheckedArguments([sourceID])
    return try String.fetchOne(statement)
  }

  private func writer(_ table: String) throws -> TableWriter {
    if let writer = writers[table] { return writer }
    let writer = try TableWriter(context, table: table)
    writers[table] = writer
    return writer
  }

  /// Ends the delivery; one that may bring calls and brings nothing else leaves the directory as it is.
  func finish(closesMost: Bool, mayBeOfCalls: Bool) throws -> LoadSummary {
    if !mayBeOfCalls || writers.values.contains(where: { $0.counts.read > 0 }) || !others.counts.isEmpty {
      try resolvePending()
      try Disappearance(context: context, writers: writers, closesMost: closesMost).apply()
      try changes.end()
      try days.record()
      try Derivation.deriveAll(context)
    }
    var summary = LoadSummary()
    for (table, writer) in writers where writer.counts.read > 0 {
      summary.tables[table] = writer.counts
    }
    summary.tables.merge(others.counts) { own, _ in own }
    summary.defects = context.defects.counts
    summary.examples = context.defects.examples
    return summary
  }

  /// References to rows of the same table, of which any order may come.
  private func resolvePending() throws {
    let rows = try Row.fetchCursor(
      context.db, sql: "SELECT * FROM temp.pending_reference ORDER BY rowid")
    while let row = try rows.next() {
      let table: String = row["table"]
      let column: String = row["column"]
      let target: String = row["target"]
      guard let id = try context.index(of: table).id(of: target) else {
        try context.defects.add(
          Defect(
            .danglingReference, file: row["file"], line: row["line"], column: column,
            value: target, action: .setAside))
        continue
      }
      try context.db.execute(
        sql: """
          UPDATE \(table) SET \(column) = ?, extra = nullif(json_remove(extra, '$.' || ?), '{}')
          WHERE id = ?
          """, arguments: [id, column, row["id"]])
    }
  }
}
