import Domain
import Execution
import Language

/// Each row as a card: one `label: value` a line, missing values left out, a blank line between records.
///
/// For a person who listens, missing values are said, and how many rows there are is said before the cards.
/// On a terminal, as many cards as the window has room for, and one at least; values are broken at blanks to fit beside their labels, or under them where the window is narrow.
package final class CardSink: RowSink {
  private let output: TextOutput
  private let values: ValueWriter
  private let terminal: TerminalShape?
  private let footer: ResultFooter
  private var columns: [ResultColumn] = []
  private var labels: [String] = []
  private var count: Int64 = 0
  private var shown: Int64 = 0
  /// Lines written.
  private var height = 0
  /// True once the window is.
  private var isFull = false
  /// Lines that wait for the number of rows, which a person who listens hears first.
  private var held: [String] = []

  package init(_ output: TextOutput, values: ValueWriter, terminal: TerminalShape?, footer: ResultFooter) {
    self.output = output
    self.values = values
    self.terminal = terminal
    self.footer = footer
  }

  package func begin(_ columns: [ResultColumn]) throws {
    self.columns = columns
    let heads = try ColumnHeads(values: values).labels(columns).map { TerminalText.visible($0) }
    let width = heads.map { CellWidth.of($0) }.max() ?? 0
    let colon = values.language == .french ? "\u{A0}:" : ":"
    labels = heads.map { CellWidth.padded($0 + colon, to: width + CellWidth.of(colon) + 1) }
  }

  package func row(_ values: [Value], key: Int64?) throws {
    count += 1
    guard !isFull else { return }
    var card = count > 1 ? [""] : []
    if terminal?.isNumbered == true { card.append(Phrases.row(count, self.values.language)) }
    card += try lines(values)
    if let terminal, !terminal.isWhole, count > 1, isMore(terminal, card.count) {
      isFull = true
      return
    }
    shown = count
    height += card.count
    for line in card { try write(line) }
  }

  /// True for a person who listens, of a result that is not shown again as a whole.
  private var isHeld: Bool { terminal.map { $0.isPlain && !$0.isWhole } ?? false }

  private func write(_ line: String) throws {
    if isHeld { held.append(line) } else { try output.write(line + "\n") }
  }

  /// Whether a card is one too many; a person who listens has no window to fill.
  private func isMore(_ terminal: TerminalShape, _ lines: Int) -> Bool {
    if terminal.isPlain { return count > max(3, Int64(terminal.height) - 3) }
    // Two lines for the footer.
    return height + lines + 2 > terminal.height
  }

  package func total(_ values: [Value]) throws {
    if count > 0 { try write("") }
    for line in [Phrases.total[self.values.language]] + (try lines(values)) { try write(line) }
  }

  /// A record and its name are one line where they are labelled and read alike.
  private func lines(_ values: [Value]) throws -> [String] {
    var said: Set<[String]> = []
    return try zip(zip(labels, columns), values).flatMap { field, value -> [String] in
      let (label, column) = field
      let isMissing = value == .missing || value == .set([])
      // A line that is not there is not heard; of a whole record it is long enough.
      guard !isMissing || (terminal.map { $0.isPlain && $0.hasFooter } ?? false) else { return [] }
      let text =
        try isMissing
        ? "(\(Phrases.missing[self.values.language]))" : self.values.display(value, of: column)
      return said.insert([label, text]).inserted ? lines(text, under: label) : []
    }
  }

  /// A narrower column of values goes under the labels.
  private static let leastWidth = 24

  /// A text of several lines keeps them, each under the first.
  private func lines(_ value: String, under label: String) -> [String] {
    let start = CellWidth.of(label)
    let isStacked = terminal.map { $0.width - start < Self.leastWidth } ?? false
    let indent = String(repeating: " ", count: isStacked ? 2 : start)
    var lines = TerminalText.visible(value, singleLine: false)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line -> [String] in
        guard let terminal, start + CellWidth.of(String(line)) > terminal.width else {
          return [indent + line]
        }
        return WrappedText.lines(String(line), width: terminal.width, indent: indent, hanging: 0)
      }
    guard !isStacked else { return [label.trimmingBlanks] + lines }
    lines[0] = label + lines[0].dropFirst(start)
    return lines
  }

  package func end(_ notes: [Diagnostic]) throws {
    try footer.write(.init(rows: count, shown: shown), to: output)
    for line in held { try output.write(line + "\n") }
  }
}

extension String {
  /// Without the blanks at its end.
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
