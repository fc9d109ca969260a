/// What a person sees after the bytes that a program wrote to a terminal: xterm's behaviour, as far as line editors and pagers
/// use it.
package struct TerminalModel {
  /// Cells of one line of the screen.
  struct Row {
    var cells: [TerminalCell]
    /// How many cells held text when it went on in the next row; nil where the text ends with the row.
    ///
    /// One fewer than there are where a wide character found no room.
    var wrapsAt: Int?
    var isWrapped: Bool { wrapsAt != nil }

    init(columns: Int) { cells = Array(repeating: .blank, count: columns) }
  }

  struct Saved {
    var row = 0
    var column = 0
    var rendition = Rendition()
  }

  package internal(set) var rows: Int
  package internal(set) var columns: Int
  var screen: [Row]
  /// Rows that left the screen at its top, oldest first.
  var scrolledOff: [Row] = []
  /// The screen behind the alternate one, while that shows.
  var mainScreen: (screen: [Row], cursor: Saved)?
  var row = 0
  /// Equal to `columns` where a character in the last one waits to wrap.
  var column = 0
  var saved = Saved()
  var rendition = Rendition()
  /// The first and the last row that scroll.
  var region: ClosedRange<Int>
  var tabStops: Set<Int> = []
  var wrapsAround = true
  var inserts = false
  var parser = TerminalParser()
  /// What the terminal says back, until it is taken.
  var replies: [UInt8] = []

  package internal(set) var isCursorVisible = true
  /// Whether the program asked for marks around pastes (mode 2004).
  package internal(set) var marksPastes = false
  /// How often the program asked for marks around pastes: once a prompt.
  package internal(set) var pasteRequests = 0
  /// The text of each operating system command: titles, clipboards.
  package internal(set) var systemCommands: [String] = []
  package internal(set) var bells = 0

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    screen = Array(repeating: Row(columns: columns), count: rows)
    region = 0...rows - 1
    resetTabStops()
  }

  /// Shows what a program wrote; gives what the terminal answers to it.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    for byte in bytes {
      var isTaken = false
      while !isTaken {
        let step = parser.push(byte)
        isTaken = step.isTaken
        if let event = step.event { act(on: event) }
      }
    }
    defer { replies = [] }
    return replies
  }

  private mutating func act(on event: TerminalParser.Event) {
    switch event {
    case .character(let scalar): show(scalar)
    case .control(let byte): control(byte)
    case .escape(let bytes): escape(bytes)
    case .sequence(let sequence): perform(sequence)
    case .systemCommand(let text): systemCommands.append(String(decoding: text, as: UTF8.self))
    }
  }

  mutating func resetTabStops() {
    tabStops = Set(stride(from: 8, to: max(columns, 9), by: 8))
  }
}

/// What a test asks.
extension TerminalModel {
  /// Where the next character appears, from 0; on the last column while that waits to wrap.
  package var cursor: (row: Int, column: Int) { (row, min(column, columns - 1)) }

  /// Every row, without the blanks at its end.
  package var lines: [String] { screen.map(TerminalModel.text) }

  /// The row of the cursor.
  package var cursorLine: String { TerminalModel.text(screen[row]) }

  /// Whether the character after the last column has yet to wrap.
  package var isWaitingToWrap: Bool { column == columns }

  /// How many rows left the screen at its top.
  package var scrolledOffRows: Int { scrolledOff.count }

  /// The rows whose text was broken at the right edge.
  package var wrappedRows: [Int] { screen.indices.filter { screen[$0].isWrapped } }

  /// The text of a row up to a cell.
  package func prefix(ofRow row: Int, upTo column: Int) -> String {
    screen[row].cells[..<column].map(\.text).joined()
  }

  /// The rows that scrolled away and those of the screen, joined where text wrapped.
  package var allText: String { TerminalModel.joined(scrolledOff + screen) }

  private static func joined(_ rows: [Row]) -> String {
    rows.map { row in
      row.isWrapped ? row.cells.map(\.text).joined() : TerminalModel.text(row) + "\n"
    }.joined()
  }

  /// The screen as one text, without the empty rows at its end.
  package var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Whether a text is on the screen, over the rows that it wrapped as well.
  package func contains(_ text: String) -> Bool { TerminalModel.joined(screen).contains(text) }

  /// The rows that contain a text.
  package func rows(with text: String) -> [Int] { lines.indices.filter { lines[$0].contains(text) } }

  /// How the first showing of a text looks; nil where it is not on the screen.
  package func rendition(of text: String) -> Rendition? {
    for row in screen {
      let cells = row.cells.filter { $0.width > 0 }
      for start in cells.indices where !text.isEmpty {
        var length = 0
        var found = ""
        while start + length < cells.count, found.count < text.count {
          found += cells[start + length].text
          length += 1
        }
        if found == text { return cells[start].rendition }
      }
    }
    return nil
  }

  private static func text(_ row: Row) -> String {
    var text = row.cells.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
