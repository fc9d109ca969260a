/// What is known of the terminal that shows a result.
package struct TerminalShape: Hashable, Sendable {
  package let width: Int
  /// The most rows to show.
  package let rows: Int
  /// Whether rows are numbered, for `.show N`.
  package let isNumbered: Bool
  /// True where every row and column is wanted, whatever the window.
  package let isWhole: Bool
  /// True for a person who listens: nothing is drawn.
  package let isPlain: Bool
  /// Whether a line under the result tells of its rows.
  package let hasFooter: Bool

  package init(
    width: Int, rows: Int, isNumbered: Bool, isWhole: Bool = false, isPlain: Bool = false,
    hasFooter: Bool = true
  ) {
    self.width = max(1, width)
    self.rows = max(1, rows)
    self.isNumbered = isNumbered
    self.isWhole = isWhole
    self.isPlain = isPlain
    self.hasFooter = hasFooter
  }

  /// How many rows are shown of however many.
  var shownRows: Int64 { isWhole ? .max : Int64(rows) }
}
