/// What is known of the terminal that shows a result.
package struct TerminalShape: Hashable, Sendable {
  package let width: Int
  /// Lines that the answer may take: heads, rows, the footer, and the notes under it.
  package let height: Int
  /// Whether rows are numbered, for `.show N`, and `.last` shows the whole.
  package let isNumbered: Bool
  /// True where every row and column is wanted, whatever the window.
  package let isWhole: Bool
  /// True for a person who listens: nothing is drawn.
  package let isPlain: Bool
  /// Whether a line under the result tells of its rows.
  package let hasFooter: Bool

  package init(
    width: Int, height: Int, isNumbered: Bool, isWhole: Bool = false, isPlain: Bool = false,
    hasFooter: Bool = true
  ) {
    self.width = max(1, width)
    self.height = max(1, height)
    self.isNumbered = isNumbered
    self.isWhole = isWhole
    self.isPlain = isPlain
    self.hasFooter = hasFooter
  }

  /// The most rows that are held to be shown.
  var mostRows: Int64 { isWhole ? .max : Int64(height) }

  /// A lower window spends its lines on rows.
  var hasRule: Bool { !isPlain && (isWhole || height >= 8) }
}
