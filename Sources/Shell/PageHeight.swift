import Language

/// How many lines of a terminal a text takes.
enum PageHeight {
  /// Lines longer than the window count as often as they are broken.
  static func of(_ text: [UInt8], columns: Int) -> Int {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.reduce(0) { height, line in
      let width = line.count <= columns ? 0 : CellWidth.of(String(decoding: line, as: UTF8.self))
      return height + max(1, (width + columns - 1) / max(1, columns))
    }
  }

  /// Whether a line has to be broken: columns do not stand under each other any more.
  static func isWider(_ text: [UInt8], than columns: Int) -> Bool {
    text.split(separator: UInt8(ascii: "\n")).contains { line in
      line.count > columns && CellWidth.of(String(decoding: line, as: UTF8.self)) > columns
    }
  }
}
