// The importer's CSV reader is not for here, nor is a library such as CodableCSV, which brings Foundation:
// these files are our own, made without quotes or commas inside a field, so that reading one is splitting.

/// A table that is built into the program, read field by field.
struct EmbeddedTable {
  let rows: [EmbeddedRow]

  /// Reads a table of the given width, whose first line is a header.
  init(_ name: String, _ bytes: [UInt8], width: Int) throws(EmbeddedTableFailure) {
    var rows: [EmbeddedRow] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    rows.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == width else {
        throw EmbeddedTableFailure(table: name, line: index + 1)
      }
      rows.append(EmbeddedRow(table: name, line: index + 1, fields: fields))
    }
    self.rows = rows
  }
}

/// One line of an embedded table; reading a column that is not there, or no number, throws.
struct EmbeddedRow {
  let table: String
  let line: Int
  let fields: [String]

  var failure: EmbeddedTableFailure { EmbeddedTableFailure(table: table, line: line) }

  func text(_ column: Int) throws(EmbeddedTableFailure) -> String {
    guard fields.indices.contains(column) else { throw failure }
    return fields[column]
  }

  /// Nil where the field is empty.
  func integer(_ column: Int) throws(EmbeddedTableFailure) -> Int64? {
    let text = try text(column)
    if text.isEmpty { return nil }
    guard let number = Int64(text) else { throw failure }
    return number
  }

  func decimal(_ column: Int) throws(EmbeddedTableFailure) -> Double {
    guard let number = Double(try text(column)), number.isFinite else { throw failure }
    return number
  }

  /// Names separated by `|`.
  func list(_ column: Int) throws(EmbeddedTableFailure) -> [String] {
    try text(column).split(separator: "|").map(String.init)
  }
}

/// A table built into the program that does not read: a fault of the build, found by the first test.
package struct EmbeddedTableFailure: Error, Hashable, Sendable {
  package let table: String
  /// 1-based.
  package let line: Int
}
