/// Characters, line ends and scrolling.
extension TerminalModel {
  mutating func show(_ scalar: Unicode.Scalar) {
    let width = min(TerminalCellWidth.cells(of: scalar), columns)
    if width == 0 { return combine(scalar) }
    if column + width > columns, wrapsAround {
      screen[row].wrapsAt = column
      column = 0
      lineFeed()
    }
    column = min(column, columns - width)
    if inserts { insertBlanks(width) }
    separateWide(at: column, count: width)
    screen[row].cells[column] = TerminalCell(text: String(scalar), width: width, rendition: rendition)
    if width == 2 {
      screen[row].cells[column + 1] = TerminalCell(text: "", width: 0, rendition: rendition)
    }
    column += width
    if !wrapsAround { column = min(column, columns - 1) }
  }

  /// A mark of no width belongs to the character before it.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    var place = column - 1
    while place > 0, screen[row].cells[place].width == 0 { place -= 1 }
    if place >= 0 { screen[row].cells[place].text.unicodeScalars.append(scalar) }
  }

  /// Half a wide character that is overwritten leaves a blank.
  mutating func separateWide(at start: Int, count: Int) {
    guard start < columns else { return }
    if screen[row].cells[start].width == 0, start > 0 { screen[row].cells[start - 1] = .blank }
    let end = start + count
    if end < columns, screen[row].cells[end].width == 0 { screen[row].cells[end] = .blank }
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: column = max(min(column, columns - 1) - 1, 0)
    case 0x09:
      column = tabStops.filter { $0 > column && $0 < columns }.min() ?? columns - 1
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: column = 0
    default: break
    }
  }

  mutating func lineFeed() {
    if row == region.upperBound {
      scrollUp(1)
    } else if row < rows - 1 {
      row += 1
    }
  }

  mutating func reverseLineFeed() {
    if row == region.lowerBound {
      scrollDown(1)
    } else if row > 0 {
      row -= 1
    }
  }

  mutating func scrollUp(_ count: Int) { removeRows(count, at: region.lowerBound, keeping: true) }

  mutating func scrollDown(_ count: Int) { insertRows(count, at: region.lowerBound) }

  /// Rows below move up, and blank ones come in at the region's end; `keeping` those that leave the whole screen at its top.
  mutating func removeRows(_ count: Int, at start: Int, keeping: Bool) {
    guard region.contains(start) else { return }
    let count = min(count, region.upperBound - start + 1)
    if keeping, region == 0...rows - 1, mainScreen == nil { scrolledOff += screen[..<count] }
    screen.removeSubrange(start..<start + count)
    screen.insert(
      contentsOf: Array(repeating: Row(columns: columns), count: count),
      at: region.upperBound - count + 1)
  }

  mutating func insertRows(_ count: Int, at start: Int) {
    guard region.contains(start) else { return }
    let count = min(count, region.upperBound - start + 1)
    screen.removeSubrange(region.upperBound - count + 1...region.upperBound)
    screen.insert(contentsOf: Array(repeating: Row(columns: columns), count: count), at: start)
  }
}
