/// Escape sequences.
extension TerminalModel {
  mutating func escape(_ bytes: [UInt8]) {
    switch bytes.last {
    case UInt8(ascii: "7"): save()
    case UInt8(ascii: "8") where bytes.count == 1: restore()
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      column = 0
      lineFeed()
    case UInt8(ascii: "H"): tabStops.insert(column)
    case UInt8(ascii: "M"): reverseLineFeed()
    case UInt8(ascii: "c"):
      let bells = bells
      self = TerminalModel(rows: rows, columns: columns)
      self.bells = bells
    default: break
    }
  }

  private mutating func save() { saved = Saved(row: row, column: column, rendition: rendition) }

  private mutating func restore() {
    row = min(saved.row, rows - 1)
    column = min(saved.column, columns)
    rendition = saved.rendition
  }

  mutating func perform(_ sequence: TerminalParser.ControlSequence) {
    guard sequence.intermediates.isEmpty else { return }
    if sequence.mark != 0 {
      guard sequence.mark == UInt8(ascii: "?") else { return }
      for mode in sequence.numbers {
        if sequence.final == UInt8(ascii: "h") { set(mode, true) }
        if sequence.final == UInt8(ascii: "l") { set(mode, false) }
      }
      return
    }
    let count = sequence.number(0, or: 1)
    let here = min(column, columns - 1)
    switch sequence.final {
    case UInt8(ascii: "A"): row = max(row - count, row >= region.lowerBound ? region.lowerBound : 0)
    case UInt8(ascii: "B"), UInt8(ascii: "e"):
      row = min(row + count, row <= region.upperBound ? region.upperBound : rows - 1)
    case UInt8(ascii: "C"), UInt8(ascii: "a"): column = min(here + count, columns - 1)
    case UInt8(ascii: "D"): column = max(here - count, 0)
    case UInt8(ascii: "E"): (row, column) = (min(row + count, rows - 1), 0)
    case UInt8(ascii: "F"): (row, column) = (max(row - count, 0), 0)
    case UInt8(ascii: "G"), UInt8(ascii: "`"): column = min(count, columns) - 1
    case UInt8(ascii: "d"): row = min(count, rows) - 1
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      (row, column) = (min(count, rows) - 1, min(sequence.number(1, or: 1), columns) - 1)
    case UInt8(ascii: "J"): eraseDisplay(max(sequence.numbers[0], 0))
    case UInt8(ascii: "K"): eraseLine(max(sequence.numbers[0], 0))
    case UInt8(ascii: "X"): blank(here..<min(here + count, columns))
    case UInt8(ascii: "@"): insertBlanks(count)
    case UInt8(ascii: "P"): deleteCells(count)
    case UInt8(ascii: "L"): insertRows(count, at: row)
    case UInt8(ascii: "M"): removeRows(count, at: row, keeping: false)
    case UInt8(ascii: "S"): scrollUp(count)
    case UInt8(ascii: "T"): scrollDown(count)
    case UInt8(ascii: "g"):
      if sequence.numbers[0] == 3 { tabStops = [] } else { tabStops.remove(column) }
    case UInt8(ascii: "Z"):
      for _ in 0..<min(count, columns) { column = tabStops.filter { $0 < column }.max() ?? 0 }
    case UInt8(ascii: "m"): rendition.apply(sequence.numbers)
    case UInt8(ascii: "h"): if sequence.numbers.contains(4) { inserts = true }
    case UInt8(ascii: "l"): if sequence.numbers.contains(4) { inserts = false }
    case UInt8(ascii: "n"): report(sequence.numbers[0])
    case UInt8(ascii: "c"): replies += Array("\u{1B}[?1;2c".utf8)
    case UInt8(ascii: "r"): setRegion(sequence)
    case UInt8(ascii: "s"): save()
    case UInt8(ascii: "u"): restore()
    default: break
    }
  }

  private mutating func set(_ mode: Int, _ isOn: Bool) {
    switch mode {
    case 7: wrapsAround = isOn
    case 25: isCursorVisible = isOn
    case 47, 1047, 1049: showAlternate(isOn)
    case 2004:
      marksPastes = isOn
      if isOn { pasteRequests += 1 }
    default: break
    }
  }

  private mutating func showAlternate(_ isOn: Bool) {
    if isOn, mainScreen == nil {
      mainScreen = (screen, Saved(row: row, column: column, rendition: rendition))
      screen = Array(repeating: Row(columns: columns), count: rows)
    } else if !isOn, let main = mainScreen {
      mainScreen = nil
      screen = main.screen
      (row, column, rendition) = (main.cursor.row, main.cursor.column, main.cursor.rendition)
    }
  }

  private mutating func report(_ what: Int) {
    if what == 5 { replies += Array("\u{1B}[0n".utf8) }
    if what == 6 { replies += Array("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)R".utf8) }
  }

  private mutating func setRegion(_ sequence: TerminalParser.ControlSequence) {
    let first = min(sequence.number(0, or: 1), rows) - 1
    let last = min(sequence.number(1, or: rows), rows) - 1
    guard first < last else { return }
    region = first...last
    (row, column) = (0, 0)
  }

  private mutating func eraseDisplay(_ part: Int) {
    switch part {
    case 0:
      eraseLine(0)
      for below in row + 1..<max(rows, row + 1) { screen[below] = Row(columns: columns) }
    case 1:
      eraseLine(1)
      for above in 0..<row { screen[above] = Row(columns: columns) }
    case 2: screen = Array(repeating: Row(columns: columns), count: rows)
    case 3: scrolledOff = []
    default: break
    }
  }

  private mutating func eraseLine(_ part: Int) {
    let here = min(column, columns - 1)
    switch part {
    // Nothing is erased behind a line that is full.
    case 0: if column < columns { blank(here..<columns) }
    case 1: blank(0..<here + 1)
    case 2: screen[row] = Row(columns: columns)
    default: break
    }
  }

  /// A row that is blanked as a whole goes on in the next one no more.
  private mutating func blank(_ range: Range<Int>) {
    if range == 0..<columns { screen[row].wrapsAt = nil }
    separateWide(at: range.lowerBound, count: range.count)
    for column in range { screen[row].cells[column] = .blank }
  }

  mutating func insertBlanks(_ count: Int) {
    let here = min(column, columns - 1)
    let count = min(count, columns - here)
    separateWide(at: here, count: 0)
    screen[row].cells.removeLast(count)
    screen[row].cells.insert(contentsOf: Array(repeating: .blank, count: count), at: here)
    if screen[row].cells[columns - 1].width == 2 { screen[row].cells[columns - 1] = .blank }
  }

  private mutating func deleteCells(_ count: Int) {
    let here = min(column, columns - 1)
    let count = min(count, columns - here)
    separateWide(at: here, count: count)
    screen[row].cells.removeSubrange(here..<here + count)
    screen[row].cells += Array(repeating: .blank, count: count)
  }
}
