import GRDB
import GRDBSQLite

/// The rows of a statement, read cell by cell: a `Row` of GRDB for each of millions would take longer than what is done with it.
struct StatementRows {
  private let statement: GRDB.Statement
  private let handle: OpaquePointer

  init(_ db: Database, sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Calls `body` at each row.
  func forEach(_ parameters: [Int64] = [], _ body: (StatementRows) throws -> Void) throws {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, parameter) in parameters.enumerated() {
      guard sqlite3_bind_int64(handle, Int32(index + 1), parameter) == SQLITE_OK else { throw failure }
    }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(self)
      case SQLITE_DONE: return
      default: throw failure
      }
    }
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// Nil where the cell is null.
  func number(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_int64(handle, column)
  }

  /// Empty where the cell is null.
  func text(_ column: Int32) -> String {
    sqlite3_column_text(handle, column).map { String(cString: $0) } ?? ""
  }

  private var failure: DatabaseError {
    let connection = sqlite3_db_handle(handle)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }
}
