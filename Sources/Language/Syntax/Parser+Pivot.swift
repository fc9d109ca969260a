/// What `pivot` takes: whose values become columns, and what their cells hold.
extension Parser {
  /// `EXPR: AGG`.
  mutating func parsePivot(into stage: NodeID) {
    adopt(parseExpression(), by: stage)
    guard !isRecovering else { return }
    guard kind == .colon else { return failExpecting(.pivotCell) }
    advanceOperator()
    adopt(parseExpression(), by: stage)
  }
}
