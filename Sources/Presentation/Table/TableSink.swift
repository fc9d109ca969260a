import Domain
import Execution
import Language

/// Rows as an aligned table.
///
/// On a terminal the table fits the width, shows at most `TerminalShape.rows` rows, and its footer names what it hid. Elsewhere it is
/// complete: the first rows set the widths, then rows are written as they come, and a wider cell pushes the rest of its line to
/// the right, so that memory stays bounded and nothing is cut. Sentences stand under their row, in full.
package final class TableSink: RowSink {
  /// Rows that set the widths of a table that does not go to a terminal.
  static let sampleSize = 1_000

  private let output: TextOutput
  private let values: ValueWriter
  private let terminal: TerminalShape?
  private let footer: ResultFooter
  private var columns: [ResultColumn] = []
  private var heads: [String] = []
  /// Places of the columns whose sentences stand under the row.
  private var below: [Int] = []
  private var held: [TableRow] = []
  private var total: TableRow?
  private var layout: TableLayout?
  private var count: Int64 = 0
  private var shortened = false

  package init(
    _ output: TextOutput, values: ValueWriter, terminal: TerminalShape?, footer: ResultFooter
  ) {
    self.output = output
    self.values = values
    self.terminal = terminal
    self.footer = footer
  }

  package func begin(_ columns: [ResultColumn]) throws {
    self.columns = columns.filter { !$0.isBelow }
    below = columns.indices.filter { columns[$0].isBelow }
    heads = try ColumnHeads(values: values).labels(self.columns).map { TerminalText.visible($0) }
  }

  /// Shown however many rows are not, under its own line.
  package func total(_ values: [Value]) throws {
    var cells = try cells(values)
    if values.first == .missing { cells[0] = Phrases.total[self.values.language] }
    total = TableRow(cells: cells, sentences: [])
  }

  private func cells(_ values: [Value]) throws -> [String] {
    let inCells = values.indices.filter { !below.contains($0) }.map { values[$0] }
    return try zip(inCells, columns).map { value, column in
      TerminalText.visible(try self.values.display(value, of: column.type))
    }
  }

  package func row(_ values: [Value], key: Int64?) throws {
    count += 1
    if let terminal, count > terminal.shownRows { return }
    let row = TableRow(cells: try cells(values), sentences: try below.flatMap { try sentences(values[$0]) })
    if let layout {
      try write(row, layout)
      return
    }
    held.append(row)
    if terminal == nil, held.count == TableSink.sampleSize { try release() }
  }

  package func end(_ notes: [Diagnostic]) throws {
    if layout == nil { try release() }
    if let total, let layout {
      try rule(layout)
      try write(total, layout, number: terminal?.isNumbered == true ? "" : nil)
    }
    let shown = terminal.map { min(count, $0.shownRows) } ?? count
    let hidden = zip(heads, layout?.widths ?? []).filter { $0.1 == nil }.map(\.0)
    try footer.write(
      rows: count, shown: shown, hidden: hidden, shortened: shortened, to: output)
  }

  /// Sets the widths from the rows held so far and writes them.
  private func release() throws {
    var natural = heads.map { CellWidth.of($0) }
    // A telephone number, a date or a figure that is cut is wrong, not short.
    var uncut = heads.map { _ in 0 }
    for row in held + [total].compactMap(\.self) {
      for (index, cell) in row.cells.enumerated() {
        let width = CellWidth.of(cell)
        natural[index] = max(natural[index], width)
        if cell.contains(where: \.isNumber) && !cell.contains(where: { $0.isLetter }) {
          uncut[index] = max(uncut[index], width)
        }
      }
    }
    var layout = TableLayout.natural(natural)
    if let terminal, !terminal.isWhole {
      let room = terminal.width - numberWidth(of: held.count)
      let least = zip(natural, uncut).map { min($0, max($1, TableLayout.minimumWidth)) }
      layout = .fitting(natural, least: least, into: max(1, room))
    }
    self.layout = layout
    let head = TableRow(cells: heads, sentences: [])
    try write(head, layout, number: terminal?.isNumbered == true ? "#" : nil)
    try rule(layout)
    for (index, row) in held.enumerated() {
      try write(row, layout, number: terminal?.isNumbered == true ? String(index + 1) : nil)
    }
    held = []
  }

  private func rule(_ layout: TableLayout) throws {
    if terminal?.isPlain == true { return }
    let dashes = String(repeating: "─", count: String(min(count, terminal?.shownRows ?? 0)).count)
    try line(
      layout.widths.compactMap { width in width.map { String(repeating: "─", count: $0) } },
      number: terminal?.isNumbered == true ? dashes : nil)
  }

  private func numberWidth(of rows: Int) -> Int {
    terminal?.isNumbered == true ? String(rows).count + TableLayout.separatorWidth : 0
  }

  private func sentences(_ value: Value) throws -> [String] {
    switch value {
    case .missing: []
    case .set(let members): try members.flatMap(sentences)
    default: [TerminalText.visible(try values.display(value, of: .text), singleLine: true)]
    }
  }

  private func write(_ row: TableRow, _ layout: TableLayout, number: String? = nil) throws {
    var fitted: [String] = []
    for (index, (cell, width)) in zip(row.cells, layout.widths).enumerated() {
      guard let width else { continue }
      fitted.append(fit(cell, width, isNumber(columns[index]) ? .right : .left))
    }
    try line(fitted, number: number)
    for sentence in row.sentences {
      for line in WrappedText.lines(sentence, width: terminal?.width ?? .max, indent: "  ") {
        try output.write(line + "\n")
      }
    }
  }

  private func line(_ cells: [String], number: String?) throws {
    var cells = cells
    if let number {
      let width = String(min(count, terminal?.shownRows ?? 0)).count
      cells.insert(String(repeating: " ", count: max(0, width - number.count)) + number, at: 0)
    }
    var text = cells.joined(separator: String(repeating: " ", count: TableLayout.separatorWidth))
    while text.last == " " { text.removeLast() }
    try output.write(text + "\n")
  }

  private func fit(_ cell: String, _ width: Int, _ alignment: CellWidth.Alignment) -> String {
    var text = cell
    if terminal != nil, CellWidth.of(text) > width {
      shortened = true
      text = CellWidth.truncated(text, to: width)
    }
    return CellWidth.padded(text, to: width, alignment)
  }

  private func isNumber(_ column: ResultColumn) -> Bool {
    guard column.cardinality != .many else { return false }
    switch column.type {
    case .integer, .decimal, .distance, .duration: return true
    case .text, .yesNo, .date, .instant, .period, .term, .record: return false
    }
  }
}

/// A row of a table as texts: its cells, and the sentences under it.
private struct TableRow {
  let cells: [String]
  let sentences: [String]
}
