import GRDB
import GRDBSQLite

/// A statement that is run for each row of a delivery.
///
/// GRDB prepares it; values are bound through SQLite's own functions, because `StatementArguments`
/// boxes each of them, which took a third of the time of loading a row.
final class PreparedStatement {
  private let statement: GRDB.Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ db: Database, sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    self.connection = connection
  }

  /// Runs the statement to its end; gives the rows changed.
  @discardableResult
  func run(_ values: [DatabaseValue]) throws -> Int {
    defer { reset() }
    try bind(values)
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: continue
      case SQLITE_DONE: return Int(sqlite3_changes(connection))
      default: throw failure
      }
    }
  }

  /// The integer in the first column of the first row; nil where there is no row.
  func integer(_ values: [DatabaseValue]) throws -> Int64? {
    defer { reset() }
    try bind(values)
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return sqlite3_column_int64(handle, 0)
    case SQLITE_DONE: return nil
    default: throw failure
    }
  }

  /// The first row, so many columns of it; nil where there is no row.
  func row(_ values: [DatabaseValue], width: Int32) throws -> [DatabaseValue]? {
    defer { reset() }
    try bind(values)
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return (0..<width).map(column)
    case SQLITE_DONE: return nil
    default: throw failure
    }
  }

  private func column(_ index: Int32) -> DatabaseValue {
    switch sqlite3_column_type(handle, index) {
    case SQLITE_INTEGER: return sqlite3_column_int64(handle, index).databaseValue
    case SQLITE_FLOAT: return sqlite3_column_double(handle, index).databaseValue
    case SQLITE_TEXT:
      guard let bytes = sqlite3_column_text(handle, index) else { return .null }
      let count = Int(sqlite3_column_bytes(handle, index))
      return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self).databaseValue
    default: return .null
    }
  }

  private func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  private func bind(_ values: [DatabaseValue]) throws {
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let status =
        switch value.storage {
        case .null, .blob: sqlite3_bind_null(handle, place)
        case .int64(let number): sqlite3_bind_int64(handle, place, number)
        case .double(let number): sqlite3_bind_double(handle, place, number)
        case .string(let text): bind(text, at: place)
        }
      guard status == SQLITE_OK else { throw failure }
    }
  }

  private func bind(_ text: String, at place: Int32) -> Int32 {
    // SQLITE_TRANSIENT: SQLite makes its copy before the call returns.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(handle, place, $0.baseAddress, Int32($0.count), copied)
      }
    }
  }

  private var failure: DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)))
  }
}
