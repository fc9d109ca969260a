/// Between which whole numbers a reader can prove a count to lie.
package struct CountInterval: Hashable, Sendable {
  package var low: Int64
  package var high: Int64

  /// Stands for no upper bound; small enough that many of them can be added.
  package static let unbounded = Int64(1) << 40

  package init(_ low: Int64, _ high: Int64) {
    self.low = low
    self.high = high
  }

  /// What a count rounded to a base lets a reader prove.
  package init(printed: Int64) {
    self.init(max(0, printed - (DisclosureRule.base - 1)), printed + DisclosureRule.base - 1)
  }

  /// What is left of a count whichever way it was rounded: for figures that may stand in another answer.
  package init(roundedEitherWay count: Int64) {
    let rest = count % DisclosureRule.base
    let slack = DisclosureRule.base - 1
    if rest == 0 {
      self.init(count - slack, count + slack)
    } else {
      self.init(count - rest + 1, count - rest + slack)
    }
  }

  package var width: Int64 { high >= Self.unbounded ? .max : high - low + 1 }
}

/// A count that is the sum of others, as every reader of a table with margins knows.
package struct CountSum: Hashable, Sendable {
  package let whole: Int
  package let parts: [Int]

  package init(whole: Int, parts: [Int]) {
    self.whole = whole
    self.parts = parts
  }
}

/// Draws every conclusion that sums of counts allow about the counts, one sum after the other until nothing changes.
package enum IntervalPropagation {
  /// More rounds narrow nothing that a table of a size that is read would still hide.
  private static let mostRounds = 64

  package static func narrow(_ intervals: inout [CountInterval], by sums: [CountSum]) {
    for _ in 0..<mostRounds {
      var hasChanged = false
      for sum in sums { hasChanged = narrow(&intervals, by: sum) || hasChanged }
      if !hasChanged { return }
    }
  }

  private static func narrow(_ intervals: inout [CountInterval], by sum: CountSum) -> Bool {
    let low = sum.parts.reduce(Int64(0)) { $0 + intervals[$1].low }
    let bounded = sum.parts.reduce(Int64(0)) {
      $0 + (intervals[$1].high < CountInterval.unbounded ? intervals[$1].high : 0)
    }
    let open = sum.parts.count { intervals[$0].high >= CountInterval.unbounded }
    var hasChanged = false
    // Sums that contradict each other drive bounds apart, ever faster.
    func set(_ place: Int, _ wantedLow: Int64, _ wantedHigh: Int64) {
      let newLow = min(wantedLow, CountInterval.unbounded)
      let newHigh = max(wantedHigh, -CountInterval.unbounded)
      // Figures that contradict each other would climb without end.
      if newLow > intervals[place].low, newLow <= CountInterval.unbounded {
        intervals[place].low = newLow
        hasChanged = true
      }
      if newHigh < intervals[place].high, newHigh >= -CountInterval.unbounded {
        intervals[place].high = newHigh
        hasChanged = true
      }
    }
    set(sum.whole, low, open == 0 ? bounded : CountInterval.unbounded)
    let whole = intervals[sum.whole]
    for part in sum.parts {
      let own = intervals[part]
      let isOpen = own.high >= CountInterval.unbounded
      let othersAreBounded = open == 0 || (open == 1 && isOpen)
      set(
        part, othersAreBounded ? whole.low - (bounded - (isOpen ? 0 : own.high)) : .min,
        whole.high >= CountInterval.unbounded ? .max : whole.high - (low - own.low))
    }
    return hasChanged
  }
}
