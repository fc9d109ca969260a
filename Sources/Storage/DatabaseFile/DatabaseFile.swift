import Domain
import Foundation
import GRDB
import Language

/// A directory's database file, open for writing: what imports, the demo and migrations work on.
///
/// The file stays in rollback-journal mode, so that between imports it is one file, readable
/// anywhere. Every function throws `StoreFailure`: X401 missing, X402 no database, X403 another
/// application's, X404 made by a newer program, X405 locked, X406 not writable, X407 otherwise
/// failed, X413 disk full, X417 damaged.
package final class DatabaseFile {
  package let path: String
  let queue: DatabaseQueue

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Makes an empty directory with its reference data; a file that is there already must be empty.
  package static func create(at path: String) throws -> DatabaseFile {
    let existed = FileManager.default.fileExists(atPath: path)
    do {
      return try prepared(path) { db in
        guard try isEmpty(db) else {
          throw StoreFailures.failure(.databaseForeign, LocalizedText(verbatim: path))
        }
        try Migration.migrate(db, from: 0)
      }
    } catch {
      if !existed { remove(path) }
      throw error
    }
  }

  /// Opens a directory that exists and brings it to the present version; waits so many seconds for
  /// another writer.
  package static func open(at path: String, patience: Double = 5) throws -> DatabaseFile {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreFailures.failure(.databaseMissing, LocalizedText(verbatim: path))
    }
    return try prepared(path, patience: patience) { db in
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard application == DatabaseIdentity.applicationID, version > 0 else {
        throw try isEmpty(db)
          ? StoreFailures.failure(
            .databaseUnreadable, LocalizedText(verbatim: path), StoreFailures.empty)
          : StoreFailures.failure(.databaseForeign, LocalizedText(verbatim: path))
      }
      guard version <= DatabaseIdentity.schemaVersion else {
        throw StoreFailures.failure(
          .databaseTooNew, LocalizedText(verbatim: path),
          LocalizedText(verbatim: String(version)),
          LocalizedText(verbatim: String(DatabaseIdentity.schemaVersion)))
      }
      if version < DatabaseIdentity.schemaVersion { try Migration.migrate(db, from: version) }
    }
  }

  /// Opens the directory, or makes it where there is none or an empty file; tells which.
  package static func openOrCreate(at path: String) throws -> (file: DatabaseFile, isNew: Bool) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? NSNumber)?.intValue
    let isNew = size == nil || size == 0
    return (isNew ? try create(at: path) : try open(at: path), isNew)
  }

  /// Deletes the file: for one that was made for a delivery that failed.
  package func remove() { Self.remove(path) }

  /// Runs one transaction that is kept only if the body returns.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.writeWithoutTransaction { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else {
          throw StoreFailures.failure(.databaseFailed, LocalizedText(verbatim: path))
        }
        return result
      }
    } catch {
      throw StoreFailures.translate(error, path: path)
    }
  }

  private static func prepared(
    _ path: String, patience: Double = 5, _ check: (Database) throws -> Void
  ) throws -> DatabaseFile {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(patience))
      let file = DatabaseFile(path: path, queue: queue)
      try file.write(check)
      return file
    } catch {
      throw StoreFailures.translate(error, path: path)
    }
  }

  private static func configuration(_ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // 48 MiB of pages: the index of identifiers of a large delivery is visited at random.
      try db.execute(sql: "PRAGMA cache_size = -49152; PRAGMA temp_store = FILE")
      SQLFunctions.add(to: db)
    }
    return configuration
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }
}
