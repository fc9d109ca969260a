import GRDB
import Language

/// What to do with records that a delivery no longer holds.
///
/// Services and organizations are closed, because calls may refer to them; rows that only describe
/// others are removed. Only tables of which the delivery brought rows are judged, so that a
/// delivery of phones alone closes nothing.
struct Disappearance {
  private static let closed = ["service", "organization"]
  /// Rows that point at others come before the rows that they point at.
  private static let removed = [
    "accessibility", "cost_option", "required_document", "attribute", "service_area", "language",
    "schedule", "phone", "person", "address", "service_at_location",
  ]

  /// So few missing records are news; more, and more than half, are another directory.
  private static let fewest = 10

  let context: LoadContext
  let writers: [String: TableWriter]
  /// True where the user has said that most records may be closed.
  let closesMost: Bool

  /// Throws D518 where most of the directory would be closed unasked.
  func apply() throws {
    for table in Self.closed { try close(table) }
    for table in Self.removed { try remove(table) }
  }

  private func gone(_ table: String, after writer: TableWriter) -> String {
    """
    id <= \(writer.highestBefore)
    AND id NOT IN (SELECT id FROM temp.delivered WHERE "table" = '\(table)')
    """
  }

  private func close(_ table: String) throws {
    guard let writer = writers[table], writer.counts.read > 0 else { return }
    let condition = gone(table, after: writer) + " AND status IS NOT 'inactive'"
    if !closesMost { try checkThatMostRemain(table, condition, after: writer) }
    let rows = try Row.fetchCursor(
      context.db, sql: "SELECT source_id, name FROM \(table) WHERE \(condition) ORDER BY id")
    while let row = try rows.next() {
      try context.defects.add(
        Defect(.recordGone, file: table, column: row[0], value: row[1], action: .closed))
    }
    try context.db.execute(sql: "UPDATE \(table) SET status = 'inactive' WHERE \(condition)")
    writer.countClosed(context.db.changesCount)
  }

  private func checkThatMostRemain(_ table: String, _ gone: String, after writer: TableWriter) throws {
    let missing = try Int.fetchOne(context.db, sql: "SELECT count(*) FROM \(table) WHERE \(gone)") ?? 0
    let active =
      try Int.fetchOne(
        context.db,
        sql: """
          SELECT count(*) FROM \(table) WHERE id <= \(writer.highestBefore)
          AND (status IS NOT 'inactive' OR id IN (SELECT id FROM temp.delivered WHERE "table" = '\(table)'))
          """) ?? 0
    guard missing >= Self.fewest, missing * 2 > active else { return }
    throw Diagnostic(
      .mostRecordsGone,
      [.init(verbatim: String(missing)), .init(verbatim: String(active)), .init(verbatim: table)],
      severity: .error)
  }

  private func remove(_ table: String) throws {
    guard let writer = writers[table], writer.counts.read > 0 else { return }
    let condition = gone(table, after: writer)
    for (child, column) in try references(to: table) {
      try context.db.execute(
        sql: """
          UPDATE \(child) SET \(column) = NULL
          WHERE \(column) IN (SELECT id FROM \(table) WHERE \(condition))
          """)
    }
    try context.db.execute(
      sql: """
        DELETE FROM attribute
        WHERE link_entity = ? AND link_id IN (SELECT id FROM \(table) WHERE \(condition))
        """, arguments: [table])
    try context.db.execute(sql: "DELETE FROM \(table) WHERE \(condition)")
    writer.countRemoved(context.db.changesCount)
  }

  private func references(to table: String) throws -> [(child: String, column: String)] {
    let rows = try Row.fetchAll(
      context.db,
      sql: """
        SELECT s.name, f."from" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f
        WHERE s.type = 'table' AND f."table" = ? AND s.name <> 'site'
        """, arguments: [table])
    return rows.map { ($0[0], $0[1]) }
  }
}
