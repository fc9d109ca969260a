/// A sum of whole numbers that does not depend on their order: it overflows only where the result does.
package struct IntegerSum {
  private var low: Int64 = 0
  /// How often `low` went around, upwards less downwards.
  private var turns = 0

  package init() {}

  package mutating func add(_ number: Int64) {
    let (sum, overflows) = low.addingReportingOverflow(number)
    low = sum
    if overflows { turns += number > 0 ? 1 : -1 }
  }

  /// Nil where it is beyond 64 bits.
  package var value: Int64? { turns == 0 ? low : nil }
}

/// A sum of decimals, correctly rounded and so independent of their order: a plan may read rows in any.
///
/// Keeps partial sums that do not overlap (J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997, as in
/// Python's `math.fsum`).
package struct DecimalSum {
  private var partials: [Double] = []
  private var isFinite = true

  package init() {}

  package mutating func add(_ number: Double) {
    guard isFinite else { return }
    var number = number
    var kept = 0
    for index in partials.indices {
      var partial = partials[index]
      if number.magnitude < partial.magnitude { swap(&number, &partial) }
      let high = number + partial
      let low = partial - (high - number)
      if low != 0 {
        partials[kept] = low
        kept += 1
      }
      number = high
    }
    partials.removeSubrange(kept...)
    partials.append(number)
    if !number.isFinite { isFinite = false }
  }

  /// Nil where the sum went beyond the range of a double.
  package var value: Double? {
    guard isFinite else { return nil }
    var rest = partials
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while let next = rest.popLast() {
      let sum = high + next
      low = next - (sum - high)
      high = sum
      if low != 0 { break }
    }
    // Exactly half way: the parts below decide to which side.
    if let next = rest.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
      let twice = low * 2
      let moved = high + twice
      if twice == moved - high { high = moved }
    }
    return high == 0 ? 0 : high
  }
}
