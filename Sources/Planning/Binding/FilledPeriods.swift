import Domain

/// Periods of a window that have a group even where no row is in them, beside each combination of the other keys.
///
/// Of such a group counts and sums are 0, and whatever else is measured is missing. Without other keys there is a group for
/// each period, also of no rows at all.
package struct FilledPeriods: Hashable, Sendable {
  /// By their places among the keys, those that are periods: what each makes of a day, which is column 0.
  package let keys: [Int: BoundExpression]
  package let first: CalendarDate
  /// The last day of the window, of one that is not over today: the days to come have no calls yet.
  package let last: CalendarDate

  package init(keys: [Int: BoundExpression], first: CalendarDate, last: CalendarDate) {
    self.keys = keys
    self.first = first
    self.last = last
  }
}

extension Summary {
  /// The places of the keys that are no periods to be filled.
  package func otherKeys(than filled: FilledPeriods) -> [Int] {
    keys.indices.filter { filled.keys[$0] == nil }
  }
}

extension Summary.Measure {
  /// What is measured of a group without rows.
  package var valueOfNone: Value {
    switch function {
    case .count, .countDistinct, .contactMark: .integer(0)
    case .sum(let operand):
      switch operand.type {
      case .integer: .integer(0)
      case .distance: .distance(0)
      default: .decimal(0)
      }
    case .minimum, .maximum, .percentile: .missing
    }
  }
}
