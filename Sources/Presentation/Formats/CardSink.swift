import Domain
import Execution
import Language

/// Each row as a card: one `label: value` a line, missing values left out, a blank line between records.
///
/// On a terminal, values are broken at blanks to fit beside their labels, or under them where the window is narrow.
package final class CardSink: RowSink {
  private let output: TextOutput
  private let values: ValueWriter
  private let terminal: TerminalShape?
  private let footer: ResultFooter
  private var columns: [ResultColumn] = []
  private var labels: [String] = []
  private var count: Int64 = 0

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
    if let terminal, count > terminal.shownRows { return }
    if count > 1 { try output.write("\n") }
    if terminal?.isNumbered == true { try output.write(Phrases.row(count, self.values.language) + "\n") }
    try write(values)
  }

  package func total(_ values: [Value]) throws {
    if count > 0 { try output.write("\n") }
    try output.write(Phrases.total[self.values.language] + "\n")
    try write(values)
  }

  private func write(_ values: [Value]) throws {
    for ((label, column), value) in zip(zip(labels, columns), values)
    where value != .missing && value != .set([]) {
      for line in lines(try self.values.display(value, of: column.type), under: label) {
        try output.write(line + "\n")
      }
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
    try footer.write(
      rows: count, shown: min(count, terminal?.shownRows ?? count), hidden: [], shortened: false, to: output)
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
