import Language

/// Lines of two columns.
enum Columns {
  static let indent = 2
  /// A narrower second column goes under the first.
  private static let leastWidth = 24

  /// `width` is that of the window; the second column is broken at blanks and stays a column.
  static func aligned(_ lines: [(head: String, help: String)], width: Int = .max) -> [String] {
    let widest = lines.map { CellWidth.of($0.head) }.max() ?? 0
    let start = 2 * indent + widest
    let isStacked = width - start < leastWidth
    return lines.flatMap { line -> [String] in
      let head = String(repeating: " ", count: indent) + line.head
      if isStacked {
        let help = WrappedText.lines(line.help, width: width, indent: "    ", hanging: 0)
        return WrappedText.lines(line.head, width: width, indent: "  ") + (line.help.isEmpty ? [] : help)
      }
      let indent = String(repeating: " ", count: start)
      var help = WrappedText.lines(line.help, width: width, indent: indent, hanging: 0)
      help[0] = CellWidth.padded(head, to: start) + help[0].dropFirst(start)
      return help.map { $0.trimmingSuffix(while: \.isWhitespace) }
    }
  }
}
