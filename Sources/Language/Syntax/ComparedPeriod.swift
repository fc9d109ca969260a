/// What the stage `compare` sets beside each measure.
package enum ComparedPeriod: Hashable, Sendable {
  /// The stretch of the same length just before the window.
  case previous
  /// The window a year earlier.
  case previousYear
}

extension Parser {
  /// `to previous`, `to previous year`.
  mutating func parseCompare(into stage: NodeID) {
    guard let (period, count) = keyword(in: .compareClause) else { return failExpecting(.comparedPeriod) }
    let node = open(.comparedPeriod)
    accept(period, count, in: .compareClause)
    close(node)
    adopt(node, by: stage)
  }
}

extension Lowering {
  func comparedPeriod(_ node: NodeID) -> ComparedPeriod? {
    switch keyword(at: node) {
    case .toPreviousPeriod: .previous
    case .toPreviousYear: .previousYear
    default: nil
    }
  }
}
