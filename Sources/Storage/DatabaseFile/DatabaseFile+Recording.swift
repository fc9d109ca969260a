import Foundation
import GRDB
import Language

extension DatabaseFile {
  /// Makes the file ready to be recorded in: readable by its owner alone, in WAL mode, each commit on disk before it returns.
  ///
  /// The first recording switches the file to WAL, where it stays: several shells record at once, and readers do not wait.
  /// Throws X405 where another program holds the file, X406 where it cannot be written to.
  func prepareForRecording() throws {
    do {
      try restrictMode()
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else { return }
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
          throw StoreFailures.failure(.databaseBusy, LocalizedText(verbatim: path))
        }
      }
    } catch {
      throw StoreFailures.translate(error, path: path)
    }
  }

  /// Moves the write-ahead log into the file, so that a copy of the file alone holds everything; waits for nobody.
  func emptyLog() {
    try? queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// SQLite gives the files beside it the mode of the database.
  private func restrictMode() throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 != 0 else { return }
    do {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw StoreFailures.failure(.databaseReadOnly, LocalizedText(verbatim: path))
    }
  }
}
