/// One record of a CSV file: its cells as bytes, and the line on which it begins.
package struct CSVRecord: Sendable {
  /// Why the cells are not to be trusted.
  package enum Fault: Hashable, Sendable {
    /// A quote that never closes opened on this line; the cells end with that line.
    case unclosedQuote(line: Int)
    /// Too many quotes did not close: from this line on, the file is not read.
    case restOfFile(line: Int)
    case tooLong
    case tooManyCells
  }

  /// 1-based.
  package let line: Int
  package var fault: Fault?
  var bytes: [UInt8] = []
  var ends: [Int] = []

  init(line: Int) { self.line = line }

  package var count: Int { ends.count }

  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } && ends.count <= 1 }

  mutating func endCell() { ends.append(bytes.count) }

  /// The cells as text.
  package struct Texts: Hashable, Sendable {
    package var cells: [String]
    /// False where a cell was no UTF-8 and was read as Windows-1252.
    package var isUTF8: Bool
    package var hasNUL: Bool
    /// Indexes of cells that hold control characters other than tab and line breaks.
    package var withControls: [Int]
  }

  package var texts: Texts {
    var texts = Texts(cells: [], isUTF8: true, hasNUL: false, withControls: [])
    texts.cells.reserveCapacity(ends.count)
    var start = 0
    for (index, end) in ends.enumerated() {
      let cell = bytes[start..<end]
      start = end
      if cell.isEmpty {
        texts.cells.append("")
        continue
      }
      for byte in cell where byte < 0x20 || byte == 0x7F {
        if byte == 0 { texts.hasNUL = true }
        if byte != 0x09 && byte != 0x0A && byte != 0x0D && texts.withControls.last != index {
          texts.withControls.append(index)
        }
      }
      if let text = String(validating: cell, as: UTF8.self) {
        texts.cells.append(text)
      } else {
        texts.isUTF8 = false
        texts.cells.append(Windows1252.decode(cell))
      }
    }
    return texts
  }
}
