/// What is told of a protected answer beside its rows.
package struct ProtectedFigures: Hashable, Sendable {
  /// k.
  package let minimum: Int
  /// Cells that are hidden.
  package let hidden: Int
  /// Rows without that of totals.
  package let rows: Int
}
