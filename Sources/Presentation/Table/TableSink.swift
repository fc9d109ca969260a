import Domain
import Execution
import Language

/// Rows as an aligned table.
///
/// On a terminal the table fits the width, shows as many rows as the window has room for beside heads, footer and notes, and its
/// footer names what it hid. Elsewhere it is complete: the first rows set the widths, then rows are written as they come, and a
/// wider cell pushes the rest of its line to the right, so that memory stays bounded and nothing is cut. Sentences stand under
/// their row, in full.
package final class TableSink: RowSink {
  /// Rows that set the widths of a table that does not go to a terminal.
  static let sampleSize = 1_000
  /// Names of hidden columns make room for so many rows.
  private static let fewRows = 3

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
  /// Cells of the number before each row; nil where rows have none.
  private var numberWidth: Int?
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
    if values.first == .missing { cells[0] = TableCell([Phrases.total[self.values.language]]) }
    total = TableRow(cells: cells, sentences: [])
  }

  private func cells(_ values: [Value]) throws -> [TableCell] {
    let inCells = values.indices.filter { !below.contains($0) }.map { values[$0] }
    return try zip(inCells, columns).map { value, column in
      let members: [Value] = if case .set(let members) = value { members } else { [value] }
      return TableCell(
        try members.map { TerminalText.visible(try self.values.display($0, of: column)) },
        isTelephone: column.form == .telephone)
    }
  }

  package func row(_ values: [Value], key: Int64?) throws {
    count += 1
    if let terminal, count > terminal.mostRows { return }
    let row = TableRow(cells: try cells(values), sentences: try below.flatMap { try sentences(values[$0]) })
    if let layout {
      try write(row, layout)
      return
    }
    held.append(row)
    if terminal == nil, held.count == TableSink.sampleSize { try release() }
  }

  package func end(_ notes: [Diagnostic]) throws {
    let limit = leaveOutRows(notes)
    let shown = terminal == nil ? count : Int64(held.count)
    if layout == nil { try release() }
    if let total, let layout {
      try rule(layout)
      try write(total, layout, number: "")
    }
    try footer.write(told(shown: shown, layout ?? .natural([])), within: limit, to: output)
  }

  // MARK: - What fits

  /// Drops the rows that the window has no room for; gives the lines left for the footer.
  private func leaveOutRows(_ notes: [Diagnostic]) -> Int {
    guard let terminal, !terminal.isWhole else { return .max }
    let rule = terminal.hasRule ? 1 : 0
    let fixed =
      1 + rule + (total == nil ? 0 : 1 + rule)
      + MessageLines.of(notes, values.language, width: terminal.width).count
    var limit = 1
    // That rows are left out makes the footer longer.
    for _ in 0..<2 {
      let few = min(held.count, Self.fewRows)
      limit = max(1, terminal.height - fixed - few)
      let layout = fitted(held)
      let isShortened = held.contains { self.isShortened($0, layout) }
      let told = self.told(shown: Int64(held.count), layout, isShortened: isShortened)
      let room = terminal.height - fixed - footer.lines(told, within: limit).count
      held = Array(held.prefix(max(1, room)))
    }
    return limit
  }

  private func isShortened(_ row: TableRow, _ layout: TableLayout) -> Bool {
    zip(row.cells, layout.widths).contains { cell, width in width.map { cell.width > $0 } ?? false }
  }

  private func told(shown: Int64, _ layout: TableLayout, isShortened: Bool? = nil) -> ResultFooter.Told {
    let hidden = zip(heads, layout.widths).filter { $0.1 == nil }.map(\.0)
    return ResultFooter.Told(
      rows: count, shown: shown, hidden: hidden, isShortened: isShortened ?? shortened)
  }

  private func fitted(_ rows: [TableRow]) -> TableLayout {
    var wanted = zip(heads, columns).map { head, column in
      TableLayout.Column(
        natural: CellWidth.of(head), least: 0,
        weight: column.isAsked ? .asked : column.form == .telephone ? .telephone : .ordinary)
    }
    for row in rows + [total].compactMap(\.self) {
      for (index, cell) in row.cells.enumerated() {
        wanted[index].natural = max(wanted[index].natural, cell.width)
        wanted[index].uncut = max(wanted[index].uncut, cell.uncutWidth)
      }
    }
    guard let terminal, !terminal.isWhole else { return .natural(wanted) }
    for index in wanted.indices {
      wanted[index].least = min(wanted[index].natural, max(wanted[index].uncut, TableLayout.minimumWidth))
    }
    let number = terminal.isNumbered ? String(rows.count).count + TableLayout.separatorWidth : 0
    let room = max(1, terminal.width - number)
    let whole = wanted.reduce(TableLayout.separatorWidth * (wanted.count - 1)) { $0 + $1.natural }
    if whole > room {
      // The first number and how many more: names need the room.
      for index in wanted.indices where columns[index].form == .telephone {
        wanted[index].natural = max(wanted[index].least, min(CellWidth.of(heads[index]), 12))
      }
    }
    return .fitting(wanted, into: room)
  }

  // MARK: - Writing

  /// Sets the widths from the rows held so far and writes them.
  private func release() throws {
    let layout = fitted(held)
    self.layout = layout
    if terminal?.isNumbered == true { numberWidth = String(held.count).count }
    try write(TableRow(cells: heads.map { TableCell([$0]) }, sentences: []), layout, number: "#")
    try rule(layout)
    for (index, row) in held.enumerated() { try write(row, layout, number: String(index + 1)) }
    held = []
  }

  private func rule(_ layout: TableLayout) throws {
    if let terminal, !terminal.hasRule { return }
    let dashes = String(repeating: "─", count: numberWidth ?? 0)
    try line(
      layout.widths.compactMap { width in width.map { String(repeating: "─", count: $0) } }, number: dashes)
  }

  private func sentences(_ value: Value) throws -> [String] {
    switch value {
    case .missing: []
    case .set(let members): try members.flatMap(sentences)
    default: [TerminalText.visible(try values.display(value, of: .text), singleLine: true)]
    }
  }

  private func write(_ row: TableRow, _ layout: TableLayout, number: String = "") throws {
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

  private func line(_ cells: [String], number: String) throws {
    var cells = cells
    if let numberWidth { cells.insert(CellWidth.padded(number, to: numberWidth, .right), at: 0) }
    var text = cells.joined(separator: String(repeating: " ", count: TableLayout.separatorWidth))
    while text.last == " " { text.removeLast() }
    try output.write(text + "\n")
  }

  private func fit(_ cell: TableCell, _ width: Int, _ alignment: CellWidth.Alignment) -> String {
    var text = cell.text
    if terminal != nil, cell.width > width {
      shortened = true
      text = cell.shortened(to: width)
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

/// A row of a table: its cells, and the sentences under it.
private struct TableRow {
  let cells: [TableCell]
  let sentences: [String]
}
