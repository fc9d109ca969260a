import Domain
import Foundation
import GRDB
import Language

/// A copy of a directory as it was at one moment, made while others read it and write to it.
package enum Backup {
  /// Copies the directory at `path` to a file that is not there yet, and gives its size in bytes.
  ///
  /// The pages are copied by SQLite's backup interface under one read lock, checked, and only then given the name `target`, so that
  /// a copy that was cut short never bears it. The copy is one file, without a write-ahead log, with the mode of the original.
  /// Throws `StoreFailure`: those of `DatabaseFile`, and X410 where `target` exists or its folder cannot be written.
  package static func copy(_ path: String, to target: String) throws -> Int64 {
    let url = URL(fileURLWithPath: target)
    let unfinished = url.deletingLastPathComponent().appendingPathComponent(
      ".\(url.lastPathComponent).tmp.\(ProcessInfo.processInfo.processIdentifier)"
    ).path
    let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    guard
      FileManager.default.createFile(
        atPath: unfinished, contents: nil, attributes: mode.map { [.posixPermissions: $0] })
    else {
      throw refused(
        target,
        LocalizedText("its folder cannot be written", "on ne peut pas écrire dans son dossier"))
    }
    defer { try? FileManager.default.removeItem(atPath: unfinished) }
    try copyPages(path, to: unfinished)
    do {
      try FileManager.default.moveItem(atPath: unfinished, toPath: target)
    } catch {
      throw refused(target, LocalizedText(verbatim: error.localizedDescription))
    }
    let size = try? FileManager.default.attributesOfItem(atPath: target)[.size] as? NSNumber
    return size?.int64Value ?? 0
  }

  private static func copyPages(_ path: String, to copy: String) throws {
    var reading = Configuration()
    reading.readonly = true
    reading.busyMode = .timeout(5)
    do {
      let original = try DatabaseQueue(path: path, configuration: reading)
      let file = try DatabaseQueue(path: copy)
      try original.backup(to: file)
      try file.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        let found = try String.fetchAll(db, sql: "PRAGMA quick_check")
        guard found == ["ok"] else {
          throw StoreFailures.failure(
            .databaseDamaged, LocalizedText(verbatim: path),
            LocalizedText(verbatim: found.joined(separator: "; ")))
        }
      }
      try file.close()
    } catch {
      throw StoreFailures.translate(error, path: path)
    }
  }

  private static func refused(_ target: String, _ reason: LocalizedText) -> StoreFailure {
    StoreFailures.failure(.outputFailed, LocalizedText(verbatim: target), reason)
  }
}
