/// Rounding to a base at random and without bias, in Statistics Canada's way.
///
/// A figure b·q + r goes up to b·(q + 1) with probability r/b, else down to b·q; multiples of the base stay as they are.
/// Source: Statistics Canada, 2006 Census, "Random rounding".
package enum RandomRounding {
  /// A whole number, by a draw of `ContactMark`.
  package static func round(_ value: Int64, base: Int64 = DisclosureRule.base, draw: UInt64) -> Int64 {
    var rest = value % base
    if rest < 0 { rest += base }
    let down = value - rest
    guard isUp(Double(rest) / Double(base), draw) else { return down }
    let (up, overflows) = down.addingReportingOverflow(base)
    return overflows ? down : up
  }

  /// A decimal number.
  package static func round(_ value: Double, base: DecimalBase, draw: UInt64) -> Double {
    let steps = value / base.size
    let down = steps.rounded(.down)
    guard steps.isFinite else { return value }
    return base.multiple(isUp(steps - down, draw) ? down + 1 : down)
  }

  private static func isUp(_ probability: Double, _ draw: UInt64) -> Bool {
    Double(draw) < probability * Double(1 << ContactMark.drawBits)
  }

  /// Five times a power of ten, kept so that a multiple is the nearest double to the decimal number.
  package struct DecimalBase: Hashable, Sendable {
    /// The power of ten, 1 or more, that the base has times or below the line.
    private let power: Double
    private let isFraction: Bool

    /// Five times the power of ten of a magnitude: 12 gives 50, 0.3 gives 0.5, 0 gives 5.
    package init(magnitude: Double) {
      var power = 1.0
      if magnitude >= 1 || magnitude <= 0 || !magnitude.isFinite {
        while magnitude.isFinite, power * 10 <= magnitude { power *= 10 }
        isFraction = false
      } else {
        while magnitude * power < 1, power < 1e15 { power *= 10 }
        isFraction = true
      }
      self.power = power
    }

    package var size: Double { isFraction ? 5 / power : 5 * power }

    /// As a whole number; 5 where it is none, and where it would be too large for one.
    package var wholeSize: Int64 { isFraction ? 5 : Int64(exactly: 5 * power) ?? 5 }

    func multiple(_ steps: Double) -> Double { isFraction ? steps * 5 / power : steps * 5 * power }
  }
}
