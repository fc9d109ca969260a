import Domain
import GRDBSQLite
import Language

/// A directory file, open for reading.
package final class SQLiteStore: Store {
  let connection: SQLiteConnection
  package let directoryLanguage: LanguageCode
  package let firstDelivery: CalendarDate?
  package let lastDelivery: CalendarDate?

  /// Opens a directory; throws what is wrong with the file: missing, another program's, of a newer version, locked, damaged.
  package init(path: String) throws(StoreFailure) {
    connection = try SQLiteConnection(path: path)
    do {
      let application = try connection.integer("PRAGMA application_id") ?? 0
      guard application == DatabaseIdentity.applicationID else {
        throw SQLiteConnection.failure(.databaseForeign, path)
      }
      let version = try connection.integer("PRAGMA user_version") ?? 0
      if version > DatabaseIdentity.schemaVersion {
        throw StoreFailure(
          Diagnostic(
            .databaseTooNew,
            [path, String(version), String(DatabaseIdentity.schemaVersion)].map {
              LocalizedText(verbatim: $0)
            }))
      }
      guard version == DatabaseIdentity.schemaVersion else {
        throw SQLiteConnection.failure(.databaseTooOld, path)
      }
      try connection.execute("PRAGMA query_only = 1")
      try connection.execute("PRAGMA mmap_size = 1073741824")
      var facts: [String: String] = [:]
      try connection.run(SQLText("SELECT key, value FROM database_info")) { row in
        facts[row.text(0)] = row.text(1)
        return true
      }
      directoryLanguage = facts["language"].flatMap(LanguageCode.init(rawValue:)) ?? .french
      firstDelivery = facts["first_delivery"].flatMap(CalendarDate.init(iso:))
      lastDelivery = facts["last_delivery"].flatMap(CalendarDate.init(iso:))
    } catch let failure as StoreFailure {
      throw failure
    } catch {
      throw SQLiteConnection.failure(.databaseFailed, path, "\(error)")
    }
  }

  package func run(_ statement: SQLText, row: (any SQLRow) throws -> Bool) throws {
    try connection.run(statement, row: row)
  }

  package func queryPlan(_ statement: SQLText) throws -> [String] {
    var lines: [String] = []
    var depths: [Int64: Int] = [0: 0]
    try connection.run(SQLText("EXPLAIN QUERY PLAN " + statement.text, statement.parameters)) { row in
      let depth = depths[row.integer(1)] ?? 0
      depths[row.integer(0)] = depth + 1
      lines.append(String(repeating: "  ", count: depth) + row.text(3))
      return true
    }
    return lines
  }

  /// One state of the file for everything until `endSnapshot`: a script sees the directory of one moment.
  package func beginSnapshot() throws {
    try connection.execute("BEGIN")
    // Made with the first contact, which a script may have recorded since it was read.
    if connection.secret.salt == nil { _ = try disclosureSettings() }
  }
  package func endSnapshot() { try? connection.execute("COMMIT") }

  package func interrupt() { sqlite3_interrupt(connection.handle) }
}
