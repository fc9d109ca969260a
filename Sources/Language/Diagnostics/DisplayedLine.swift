/// A line of a source as a terminal shows it: control characters visible, tabs as blanks, a long line cut around a place.
struct DisplayedLine {
  static let widthLimit = 100
  private static let leastWidth = 12
  private static let tab = "    "
  /// Room before the place in a cut line.
  private static let cellsBefore = 40
  /// Bytes looked at on either side of the place, as a source may be one line of ten megabytes.
  private static let bytesAround = 1_000

  /// What is shown.
  let text: String
  /// The offset in the source and the first cell of each character shown, in order; at last the end of what is shown.
  private let starts: [(offset: Int, cell: Int)]

  /// The line with the index `line`, whatever its length, with the offset `place` in view, in `limit` cells and an ellipsis.
  init(_ source: SourceText, line: Int, around place: Int, limit: Int = widthLimit) {
    let limit = min(max(Self.leastWidth, limit), Self.widthLimit)
    let whole = source.lineSpan(line)
    let place = min(max(place, whole.start), whole.end)
    let near = Span(
      Self.scalarStart(max(whole.start, place - Self.bytesAround), in: source),
      Self.scalarStart(min(whole.end, place + Self.bytesAround), in: source))
    var pieces = Self.pieces(source, near)[...]
    if near != whole || pieces.cells > limit {
      var before = pieces.prefix { $0.offset < place }.cells
      while before > min(Self.cellsBefore, limit / 2), let first = pieces.popFirst() { before -= first.width }
    }
    let cutBefore = (pieces.first?.offset ?? near.end) > whole.start
    var text = cutBefore ? "…" : ""
    var cell = cutBefore ? 1 : 0
    var starts: [(offset: Int, cell: Int)] = []
    while let piece = pieces.first, cell + piece.width <= limit {
      starts.append((piece.offset, cell))
      text += piece.text
      cell += piece.width
      pieces.removeFirst()
    }
    let end = pieces.first?.offset ?? near.end
    starts.append((end, cell))
    self.text = end < whole.end ? text + "…" : text
    self.starts = starts
  }

  /// The cell at which the character of an offset begins; the nearest cell shown for an offset that was cut away.
  func cell(of offset: Int) -> Int {
    starts.last { $0.offset <= offset }?.cell ?? 0
  }

  fileprivate struct Piece {
    let text: String
    let width: Int
    let offset: Int
  }

  private static func pieces(_ source: SourceText, _ span: Span) -> [Piece] {
    var offset = span.start
    return source.text(span).map { character in
      let text = character == "\t" ? tab : TerminalText.visible(String(character))
      defer { offset += character.utf8.count }
      return Piece(text: text, width: CellWidth.of(text), offset: offset)
    }
  }

  /// The last offset, up to the given one, at which a scalar begins.
  private static func scalarStart(_ offset: Int, in source: SourceText) -> Int {
    var offset = offset
    while offset > 0, offset < source.utf8.count, source.utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

extension Sequence<DisplayedLine.Piece> {
  fileprivate var cells: Int { reduce(0) { $0 + $1.width } }
}
