/// How wide each column of a table is, and which ones had to go.
struct TableLayout: Equatable {
  /// Cells for each column; nil where the column is hidden.
  var widths: [Int?]

  static let separatorWidth = 2
  /// No column is made narrower than this to save another one.
  static let minimumWidth = 8

  /// Every column as wide as its widest cell.
  static func natural(_ widths: [Int]) -> TableLayout { TableLayout(widths: widths) }

  /// Fits columns into `total` cells: the widest shrink first; then, where even the least does not fit, columns are hidden from the right.
  ///
  /// `least` has the width below which each column is of no use. The first column always stays, cut to the width of the terminal
  /// if it must be.
  static func fitting(_ natural: [Int], least: [Int], into total: Int) -> TableLayout {
    var kept = natural.count
    while kept > 1, leastWidth(least.prefix(kept)) > total { kept -= 1 }
    guard kept > 0 else { return TableLayout(widths: []) }
    var widths = Array(natural.prefix(kept))
    let least = kept == 1 ? [1] : least
    let room = max(1, total - separatorWidth * (kept - 1))
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let loose = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = loose.map({ widths[$0] }).max() else { break }
      let columns = loose.filter { widths[$0] == widest }
      // Bring the widest columns down together to the next width where one of them stops or another joins, or as far as is needed.
      let next = (loose.map { widths[$0] }.filter { $0 < widest } + columns.map { least[$0] }).max() ?? 1
      let possible = (widest - next) * columns.count
      let wanted = min(possible, excess)
      let (each, rest) = wanted.quotientAndRemainder(dividingBy: columns.count)
      for (position, column) in columns.enumerated() {
        widths[column] -= each + (position < rest ? 1 : 0)
      }
      excess -= wanted
    }
    return TableLayout(
      widths: widths.map { $0 } + [Int?](repeating: nil, count: natural.count - kept))
  }

  private static func leastWidth(_ least: ArraySlice<Int>) -> Int {
    least.reduce(0, +) + separatorWidth * max(0, least.count - 1)
  }
}
