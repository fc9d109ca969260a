import Domain
import GRDBSQLite
import Language

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open database for reading, through SQLite's C API: GRDB costs 4 ms of a query's 8 (architecture.md, "Start-up").
final class SQLiteConnection {
  let handle: OpaquePointer
  let path: String
  private var statements: [String: OpaquePointer] = [:]
  private let positionIndexes = PositionIndexes()
  let secret = ContactMarkFunction.Secret()

  /// Opens a file that exists; writes nothing, but for undoing an import that was killed in the middle.
  init(path: String) throws(StoreFailure) {
    guard access(path, F_OK) == 0 else { throw Self.failure(.databaseMissing, path) }
    guard access(path, R_OK) == 0 else { throw Self.unreadable(path, EACCES) }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw Self.unreadable(path, EISDIR) }
    // A journal left by a killed import must be rolled back, which a read-only connection cannot do.
    let needsRecovery = access(path + "-journal", F_OK) == 0 && access(path, W_OK) == 0
    var opened: OpaquePointer?
    let flags = (needsRecovery ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX
    let result =
      Self.isFrozen(path)
      ? sqlite3_open_v2(Self.immutableURI(path), &opened, flags | SQLITE_OPEN_URI, nil)
      : sqlite3_open_v2(path, &opened, flags, nil)
    guard let opened else { throw Self.failure(.databaseFailed, path, "out of memory") }
    guard result == SQLITE_OK else {
      let error = Self.failure(code: result, opened, path)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    self.path = path
    sqlite3_busy_timeout(handle, 2_000)
    ReadingFunctions.add(to: handle)
    PositionFunctions.add(to: handle, positionIndexes)
    ContactMarkFunction.add(to: handle, secret)
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs a statement and calls `row` for each row until it answers false.
  func run(_ statement: SQLText, row: (any SQLRow) throws -> Bool) throws {
    let prepared = try take(statement.text)
    positionIndexes.statementBegins()
    defer {
      giveBack(prepared, statement.text)
      positionIndexes.statementEnds()
    }
    for (index, parameter) in statement.parameters.enumerated() {
      let result = bind(parameter, to: prepared, at: Int32(clamping: index + 1))
      guard result == SQLITE_OK else { throw Self.failure(code: result, handle, path) }
    }
    let cells = SQLiteRow(statement: prepared)
    while true {
      let result = sqlite3_step(prepared)
      switch result {
      case SQLITE_ROW: if !(try row(cells)) { return }
      case SQLITE_DONE: return
      default: throw Self.failure(code: result, handle, path)
      }
    }
  }

  /// Runs a fixed statement without parameters.
  func execute(_ text: String) throws { try run(SQLText(text)) { _ in true } }

  /// One number, nil where there is no row or it is missing.
  func integer(_ text: String, _ parameters: [SQLValue] = []) throws -> Int64? {
    var found: Int64?
    try run(SQLText(text, parameters)) { row in
      found = row.isNull(0) ? nil : row.integer(0)
      return false
    }
    return found
  }

  /// A prepared statement, out of the pool while it runs, so that one inside the rows of itself gets another.
  private func take(_ text: String) throws(StoreFailure) -> OpaquePointer {
    if let known = statements.removeValue(forKey: text) { return known }
    var prepared: OpaquePointer?
    let result = sqlite3_prepare_v2(handle, text, -1, &prepared, nil)
    guard result == SQLITE_OK, let prepared else { throw Self.failure(code: result, handle, path) }
    return prepared
  }

  /// Keeps a few statements for the next time; a long session of ever new queries keeps no more.
  private func giveBack(_ statement: OpaquePointer, _ text: String) {
    guard statements.count < 32, statements[text] == nil else {
      sqlite3_finalize(statement)
      return
    }
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    statements[text] = statement
  }

  private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text(let text):
      ReadingFunctions.withTransient {
        sqlite3_bind_text(statement, index, text, Int32(clamping: text.utf8.count), $0)
      }
    }
  }

  private static func unreadable(_ path: String, _ number: Int32) -> StoreFailure {
    StoreFailure(
      Diagnostic(.databaseUnreadable, [LocalizedText(verbatim: path), SystemError.words(number)]))
  }

  static func failure(_ code: DiagnosticCode, _ path: String, _ detail: String? = nil) -> StoreFailure {
    StoreFailure(Diagnostic(code, ([path] + (detail.map { [$0] } ?? [])).map { LocalizedText(verbatim: $0) }))
  }

  /// What SQLite says of a statement beyond its limits (sqlite.org/limits.html).
  private static let limits = [
    "too many SQL variables", "parser stack overflow", "at most 64 tables", "too many columns",
    "too many terms",
    "Expression tree is too large",
  ]

  private static func failure(code: Int32, _ handle: OpaquePointer, _ path: String) -> StoreFailure {
    let words = sqlite3_errmsg(handle).map { String(cString: $0) } ?? ""
    switch code & 0xff {
    // The index of the write-ahead log, which every reader of a file in WAL mode wants, found no room.
    case SQLITE_IOERR where sqlite3_extended_errcode(handle) == SQLITE_IOERR | (19 << 8):
      return failure(.outOfDisk, path)
    case SQLITE_NOTADB: return failure(.databaseForeign, path)
    case SQLITE_CORRUPT: return failure(.databaseDamaged, path, words)
    case SQLITE_BUSY, SQLITE_LOCKED: return failure(.databaseBusy, path)
    case SQLITE_INTERRUPT: return StoreFailure(Diagnostic(.interrupted))
    case SQLITE_FULL: return failure(.outOfDisk, path)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR: return failure(.databaseUnreadable, path, words)
    case SQLITE_ERROR where words == ReadingFunctions.overflowMessage:
      return StoreFailure(Diagnostic(.integerOverflow))
    case SQLITE_ERROR where limits.contains { words.contains($0) }, SQLITE_TOOBIG:
      return StoreFailure(Diagnostic(.queryTooLarge, [LocalizedText(verbatim: words)]))
    default: return StoreFailure(Diagnostic(.databaseFailed, [LocalizedText(verbatim: words)]))
    }
  }
}

/// The row that a statement stands on.
private struct SQLiteRow: SQLRow {
  let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func isInteger(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_INTEGER }
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard let bytes = sqlite3_column_text(statement, column) else {
      return body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    return body(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
