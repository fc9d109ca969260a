import Language

/// A part of a text that was pasted or read: one command, or the statements up to the next command.
///
/// A line that begins with a point and a word is a command by itself, as in psql and DuckDB: no statement goes on with such a line,
/// and no quoted text goes on to the next line.
struct TypedPart {
  let text: String
  let isCommand: Bool
  /// How many lines of the whole stand before it.
  let linesBefore: Int

  /// In their order; none of a text of blanks.
  static func parts(of text: String) -> [TypedPart] {
    var parts: [TypedPart] = []
    var lines: [Substring] = []
    var start = 0
    func close(before index: Int) {
      let text = lines.joined(separator: "\n")
      if !text.allSatisfy(\.isWhitespace) {
        parts.append(TypedPart(text: text, isCommand: false, linesBefore: start))
      }
      lines = []
      start = index
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard isCommand(line) else {
        lines.append(line)
        continue
      }
      close(before: index)
      parts.append(TypedPart(text: String(line), isCommand: true, linesBefore: index))
      start = index + 1
    }
    close(before: 0)
    return parts
  }

  /// Also true of a lone point, which is the beginning of a command.
  static func isCommand(_ line: some StringProtocol) -> Bool {
    let line = line.drop(while: \.isWhitespace)
    guard line.first == ".", let next = line.dropFirst().first else { return line.first == "." }
    return !next.isNumber
  }

  /// The part as a text of which the lines are counted as in the whole.
  func source(named name: String) -> SourceText {
    SourceText(name: name, text: String(repeating: "\n", count: linesBefore) + text)
  }
}
