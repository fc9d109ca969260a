import Language

/// Lines of two columns.
enum Columns {
  static let indent = 2

  static func aligned(_ lines: [(head: String, help: String)]) -> [String] {
    let width = lines.map { CellWidth.of($0.head) }.max() ?? 0
    return lines.map { line in
      String(repeating: " ", count: indent)
        + CellWidth.padded(line.head, to: width + indent) + line.help
    }
  }
}
