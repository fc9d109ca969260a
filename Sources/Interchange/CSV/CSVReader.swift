// SwiftCSV 0.10.0 was considered: it reads the whole file into one String (`String(contentsOf:)`),
// knows one encoding a file, and stops at the first malformed row; an import must run in bounded
// memory and lose only the row that is wrong.

import Foundation

/// Reads a CSV file record by record, in memory that does not grow with the file (RFC 4180, and
/// what real files do to it).
///
/// Lines end with LF, CRLF or CR alone. A quote opens only at the start of a cell; text after a
/// closing quote belongs to the cell. A record that cannot be read comes back with a fault, and
/// reading goes on after it: after an unclosed quote, with the line that follows the one where it
/// opened.
package final class CSVReader {
  package struct Limits: Sendable {
    /// Bytes of one record.
    package var recordBytes = 4 << 20
    package var cells = 4096
    /// How often a file is taken up again after a quote that does not close.
    package var restarts = 100
    package init() {}
  }

  let input: CSVInput
  let delimiter: UInt8
  private let limits: Limits
  private var restarts = 0

  /// Throws what the system says where the file cannot be read.
  package init(path: String, delimiter: UInt8 = UInt8(ascii: ","), limits: Limits = Limits()) throws {
    input = try CSVInput(path: path)
    self.delimiter = delimiter
    self.limits = limits
  }

  /// The next record that is not a blank line; nil at the end.
  package func next() throws -> CSVRecord? {
    while let record = try scan() {
      if record.fault != nil || !record.isBlank { return record }
    }
    return nil
  }

  /// Where to go on if the quote that is open never closes: after the line in which it opened.
  private struct Resumption {
    var offset: UInt64
    var line: Int
    var recordBytes: Int
    var cells: Int
  }

  private func scan() throws -> CSVRecord? {
    guard try input.peek() != nil else { return nil }
    var record = CSVRecord(line: input.line)
    var isQuoted = false
    var isCellStart = true
    var quoteLine = input.line
    var resumption: Resumption?

    while let byte = try input.peek() {
      if record.bytes.count > limits.recordBytes {
        guard isQuoted else { return try skipLine(&record, .tooLong) }
        return try restart(&record, quoteLine, resumption)
      }
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          input.advance()
          if try input.peek() == UInt8(ascii: "\"") {
            record.bytes.append(byte)
            input.advance()
          } else {
            isQuoted = false
          }
        } else if byte == 0x0A || byte == 0x0D {
          let lineBreak = try input.takeLineBreak()
          if resumption == nil {
            resumption = Resumption(
              offset: input.offset, line: input.line, recordBytes: record.bytes.count,
              cells: record.ends.count)
          }
          record.bytes.append(contentsOf: lineBreak)
        } else {
          input.takeRun(into: &record.bytes, until: UInt8(ascii: "\""))
        }
        continue
      }
      switch byte {
      case delimiter:
        record.endCell()
        if record.count > limits.cells { return try skipLine(&record, .tooManyCells) }
        input.advance()
        isCellStart = true
      case 0x0A, 0x0D:
        _ = try input.takeLineBreak()
        record.endCell()
        return record
      case UInt8(ascii: "\"") where isCellStart:
        isQuoted = true
        isCellStart = false
        quoteLine = input.line
        resumption = nil
        input.advance()
      case UInt8(ascii: "\""):
        record.bytes.append(byte)
        input.advance()
      default:
        isCellStart = false
        input.takeRun(into: &record.bytes, until: delimiter)
      }
    }
    if isQuoted { return try restart(&record, quoteLine, resumption) }
    record.endCell()
    return record
  }

  private func skipLine(_ record: inout CSVRecord, _ fault: CSVRecord.Fault) throws -> CSVRecord {
    while let byte = try input.peek() {
      if byte == 0x0A || byte == 0x0D {
        _ = try input.takeLineBreak()
        break
      }
      input.advance()
    }
    record.endCell()
    record.fault = fault
    return record
  }

  /// Gives up the line in which the quote opened and goes back to the one after it.
  private func restart(
    _ record: inout CSVRecord, _ line: Int, _ resumption: Resumption?
  ) throws -> CSVRecord {
    // No line ended since the quote opened: what remains of this one is all that is lost.
    guard let resumption else { return try skipLine(&record, .unclosedQuote(line: line)) }
    restarts += 1
    record.fault = restarts > limits.restarts ? .restOfFile(line: line) : .unclosedQuote(line: line)
    record.bytes.removeSubrange(resumption.recordBytes...)
    record.ends.removeSubrange(resumption.cells...)
    record.endCell()
    if restarts > limits.restarts {
      try input.seekToEnd()
    } else {
      try input.seek(to: resumption.offset, line: resumption.line)
    }
    return record
  }
}
