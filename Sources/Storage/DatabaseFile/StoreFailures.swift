import Domain
import Foundation
import GRDB
import Language

/// The failures of a database file as diagnostics.
///
/// Arguments: `{0}` is the path; `{1}` is the version found for too new and too old, SQLite's own words for damaged and failed.
enum StoreFailures {
  static func failure(_ code: DiagnosticCode, _ path: String, _ detail: String? = nil)
    -> StoreFailure
  {
    let arguments = [path] + (detail.map { [$0] } ?? [])
    return StoreFailure(Diagnostic(code, arguments.map { LocalizedText(verbatim: $0) }))
  }

  /// Gives what SQLite or the system reported its own code; other errors pass unchanged.
  static func translate(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_NOTADB: return failure(.databaseUnreadable, path)
    case .SQLITE_CORRUPT: return failure(.databaseDamaged, path, words(error))
    case .SQLITE_BUSY, .SQLITE_LOCKED: return failure(.databaseBusy, path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return failure(.databaseReadOnly, path)
    case .SQLITE_FULL: return failure(.outOfDisk, path)
    case .SQLITE_CANTOPEN:
      let folder = (path as NSString).deletingLastPathComponent
      let isWritable = FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder)
      return isWritable
        ? failure(.databaseFailed, path, words(error)) : failure(.databaseReadOnly, path)
    default: return failure(.databaseFailed, path, words(error))
    }
  }

  private static func words(_ error: DatabaseError) -> String {
    error.message ?? error.resultCode.description
  }
}
