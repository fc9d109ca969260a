/// What a terminal does with its text when its window changes.
extension TerminalModel {
  /// Gives the screen another size: `reflowing` as most terminals of today do, cutting and padding rows as the others.
  package mutating func resize(rows newRows: Int, columns newColumns: Int, reflowing: Bool) {
    changeHeight(newRows)
    if reflowing, newColumns != columns {
      reflow(newColumns)
    } else {
      screen = screen.map { TerminalModel.cut($0, newColumns) }
      column = min(column, newColumns - 1)
    }
    columns = newColumns
    region = 0...rows - 1
    mainScreen = mainScreen.map { main in
      var main = main
      main.screen = Array(main.screen.map { TerminalModel.cut($0, newColumns) }.prefix(rows))
      while main.screen.count < rows { main.screen.append(Row(columns: newColumns)) }
      main.cursor.row = min(main.cursor.row, rows - 1)
      return main
    }
    resetTabStops()
  }

  /// Takes rows from below the cursor first, then from the top, to which a higher screen brings them back.
  private mutating func changeHeight(_ newRows: Int) {
    if newRows < rows {
      let below = min(rows - 1 - row, rows - newRows)
      screen.removeLast(below)
      let above = screen.count - newRows
      scrolledOff += screen[..<above]
      screen.removeFirst(above)
      row -= above
    } else {
      let back = min(scrolledOff.count, newRows - rows)
      screen = Array(scrolledOff.suffix(back)) + screen
      scrolledOff.removeLast(back)
      row += back
      screen += Array(repeating: Row(columns: columns), count: newRows - screen.count)
    }
    rows = newRows
  }

  /// Breaks each line of text anew; the cursor stays at its character.
  private mutating func reflow(_ newColumns: Int) {
    let cursorRow = scrolledOff.count + row
    var made: [Row] = []
    var target = (row: 0, column: 0)
    var line: [TerminalCell] = []
    var cursorInLine: Int?
    for (index, old) in (scrolledOff + screen).enumerated() {
      if index == cursorRow { cursorInLine = line.count + column }
      line += old.wrapsAt.map { Array(old.cells[..<$0]) } ?? TerminalModel.used(old)
      if old.isWrapped { continue }
      let (rows, place) = TerminalModel.broken(line, newColumns, cursorInLine)
      if let place { target = (made.count + place.row, place.column) }
      made += rows
      line = []
      cursorInLine = nil
    }
    let over = max(made.count - rows, 0)
    scrolledOff = Array(made[..<over])
    screen = Array(made[over...])
    while screen.count < rows { screen.append(Row(columns: newColumns)) }
    row = max(target.row - over, 0)
    column = target.column
  }

  private static func used(_ row: Row) -> [TerminalCell] {
    var cells = row.cells
    while cells.last == .blank { cells.removeLast() }
    return cells
  }

  /// The rows of one line of text, and where in them a place of it comes to be.
  private static func broken(
    _ line: [TerminalCell], _ columns: Int, _ place: Int?
  ) -> (rows: [Row], place: (row: Int, column: Int)?) {
    var rows: [Row] = [Row(columns: columns)]
    var column = 0
    var found: (row: Int, column: Int)?
    for (index, wanted) in line.enumerated() where wanted.width > 0 {
      var cell = wanted
      cell.width = min(cell.width, columns)
      if column + cell.width > columns {
        rows[rows.count - 1].wrapsAt = column
        rows.append(Row(columns: columns))
        column = 0
      }
      if let place, place == index || (cell.width == 2 && place == index + 1) {
        found = (rows.count - 1, column)
      }
      rows[rows.count - 1].cells[column] = cell
      if cell.width == 2 {
        rows[rows.count - 1].cells[column + 1] = TerminalCell(
          text: "", width: 0, rendition: cell.rendition)
      }
      column += cell.width
    }
    if let place, found == nil {
      found = (rows.count - 1, min(column + max(place - line.count, 0), columns))
    }
    return (rows, found)
  }

  private static func cut(_ row: Row, _ columns: Int) -> Row {
    var row = row
    while row.cells.count < columns { row.cells.append(.blank) }
    row.cells.removeLast(row.cells.count - columns)
    row.wrapsAt = row.wrapsAt.map { min($0, columns) }
    if row.cells.last?.width == 2 { row.cells[columns - 1] = .blank }
    return row
  }
}
