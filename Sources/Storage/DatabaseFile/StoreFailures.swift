import Domain
import Foundation
import GRDB
import Language

/// The failures of a database file as diagnostics.
///
/// Arguments as the words of each code want them: the path, then what was found or SQLite's own
/// words.
enum StoreFailures {
  static func failure(_ code: DiagnosticCode, _ arguments: LocalizedText...) -> StoreFailure {
    StoreFailure(Diagnostic(code, arguments))
  }

  private static let noDatabase = LocalizedText(
    "it is not a SQLite database", "ce n’est pas une base SQLite")
  static let empty = LocalizedText("it is empty", "elle est vide")

  /// Gives what SQLite or the system reported its own code; other errors pass unchanged.
  static func translate(_ error: any Error, path: String) -> any Error {
    let file = LocalizedText(verbatim: path)
    guard let error = error as? DatabaseError else { return error }
    // The index of the write-ahead log found no room.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return failure(.outOfDisk, file) }
    switch error.resultCode {
    case .SQLITE_NOTADB: return failure(.databaseUnreadable, file, noDatabase)
    case .SQLITE_CORRUPT: return failure(.databaseDamaged, file, words(error))
    case .SQLITE_BUSY, .SQLITE_LOCKED: return failure(.databaseBusy, file)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return failure(.databaseReadOnly, file)
    case .SQLITE_FULL: return failure(.outOfDisk, file)
    case .SQLITE_CANTOPEN:
      let folder = (path as NSString).deletingLastPathComponent
      let isWritable = FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder)
      return isWritable
        ? failure(.databaseFailed, words(error)) : failure(.databaseReadOnly, file)
    default: return failure(.databaseFailed, words(error))
    }
  }

  private static func words(_ error: DatabaseError) -> LocalizedText {
    LocalizedText(verbatim: error.message ?? error.resultCode.description)
  }
}
