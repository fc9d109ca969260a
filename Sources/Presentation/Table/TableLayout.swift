/// How wide each column of a table is, and which ones had to go.
struct TableLayout: Equatable {
  /// What a column wants, in cells.
  struct Column: Equatable {
    /// As wide as its widest cell.
    var natural: Int
    /// A narrower column is of no use.
    var least: Int
    /// The width of what would be wrong if it were cut, as a figure is; 0 where nothing is.
    var uncut = 0
    var weight = Weight.ordinary
  }

  /// What is hidden first.
  enum Weight: CaseIterable {
    case ordinary
    /// A number to call, for which a row is looked up.
    case telephone
    /// Added by a stage, or what the rows are in order of.
    case asked
  }

  /// Cells for each column; nil where the column is hidden.
  var widths: [Int?]

  static let separatorWidth = 2
  /// No column is made narrower than this to save another one.
  static let minimumWidth = 8
  /// The first column says what a row is: before columns of a weight are hidden, it is made so narrow and no narrower.
  private static let firstWidths: [Weight: Int] = [.ordinary: 16, .telephone: 8, .asked: 4]

  /// Every column as wide as its widest cell.
  static func natural(_ columns: [Column]) -> TableLayout { TableLayout(widths: columns.map(\.natural)) }

  /// Fits columns into `total` cells: the widest shrink first; then, where even the least does not fit, columns are hidden from
  /// the right, by their weight.
  ///
  /// The first column always stays, cut to the width of the terminal if it must be and can be.
  static func fitting(_ wanted: [Column], into total: Int) -> TableLayout {
    guard !wanted.isEmpty else { return TableLayout(widths: []) }
    var columns = wanted
    var kept = Array(columns.indices)
    func isTooWide() -> Bool {
      kept.reduce(0) { $0 + columns[$1].least } + separatorWidth * (kept.count - 1) > total
    }
    for weight in Weight.allCases {
      guard weight == .ordinary || isTooWide(), let first = firstWidths[weight] else { break }
      columns[0].least = max(columns[0].uncut, min(columns[0].natural, first))
      while isTooWide(), let index = kept.dropFirst().last(where: { columns[$0].weight == weight }) {
        kept.removeAll { $0 == index }
      }
    }
    if kept.count == 1 { columns[0].least = max(1, columns[0].uncut) }
    let room = max(1, total - separatorWidth * (kept.count - 1))
    let shrunk = shrink(kept.map { columns[$0] }, into: room)
    var widths = [Int?](repeating: nil, count: wanted.count)
    for (index, width) in zip(kept, shrunk) { widths[index] = width }
    return TableLayout(widths: widths)
  }

  private static func shrink(_ columns: [Column], into room: Int) -> [Int] {
    var widths = columns.map(\.natural)
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let loose = widths.indices.filter { widths[$0] > columns[$0].least }
      guard let widest = loose.map({ widths[$0] }).max() else { break }
      let changed = loose.filter { widths[$0] == widest }
      // Bring the widest columns down together to the next width where one of them stops or another joins, or as far as is needed.
      let next =
        (loose.map { widths[$0] }.filter { $0 < widest } + changed.map { columns[$0].least }).max() ?? 1
      let wanted = min((widest - next) * changed.count, excess)
      let (each, rest) = wanted.quotientAndRemainder(dividingBy: changed.count)
      for (position, column) in changed.enumerated() {
        widths[column] -= each + (position < rest ? 1 : 0)
      }
      excess -= wanted
    }
    return widths
  }
}
