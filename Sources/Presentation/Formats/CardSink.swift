import Domain
import Execution
import Language

/// Each row as a card: one `label: value` a line, missing values left out, a blank line between records.
package final class CardSink: RowSink {
  private let output: TextOutput
  private let values: ValueWriter
  private let footer: ResultFooter
  private var columns: [ResultColumn] = []
  private var labels: [String] = []
  private var count: Int64 = 0

  package init(_ output: TextOutput, values: ValueWriter, footer: ResultFooter) {
    self.output = output
    self.values = values
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
    if count > 0 { try output.write("\n") }
    count += 1
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
      try output.write(label + text(try self.values.display(value, of: column.type), under: label))
    }
  }

  /// A text of several lines keeps them, each under the first.
  private func text(_ value: String, under label: String) -> String {
    let indent = String(repeating: " ", count: CellWidth.of(label))
    return TerminalText.visible(value, singleLine: false)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + indent) + "\n"
  }

  package func end(_ notes: [Diagnostic]) throws {
    try footer.write(rows: count, shown: count, hidden: [], shortened: false, to: output)
  }
}
