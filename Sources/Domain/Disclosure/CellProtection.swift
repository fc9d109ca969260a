/// What a public answer shows of one figure over call data.
package enum CellProtection {
  package enum Figure: Hashable, Sendable {
    case count
    /// A sum of numbers.
    case sum
  }

  /// The figure itself behind which nobody stands, hidden where too few do, else rounded.
  package static func value(
    _ value: Value, _ figure: Figure, of mark: ContactMark, _ rule: DisclosureRule
  ) -> Value {
    guard mark.contacts > 0 else { return value }
    guard mark.contacts >= rule.minimum else { return .hidden(below: rule.minimum) }
    guard rule.isRounding else { return value }
    switch (value, figure) {
    case (.integer(let number), .count): return .integer(RandomRounding.round(number, draw: mark.draw))
    case (.integer(let number), .sum):
      let base = base(Double(number), mark).wholeSize
      return .integer(RandomRounding.round(number, base: base, draw: mark.draw))
    case (.duration(let minutes), _):
      let base = base(Double(minutes), mark).wholeSize
      return .duration(RandomRounding.round(minutes, base: base, draw: mark.draw))
    case (.decimal(let number), _):
      return .decimal(RandomRounding.round(number, base: base(number, mark), draw: mark.draw))
    case (.distance(let metres), _):
      return .distance(RandomRounding.round(metres, base: base(metres, mark), draw: mark.draw))
    default: return value
    }
  }

  /// Of a sum, by the power of ten of what one contact has in it on average.
  private static func base(_ sum: Double, _ mark: ContactMark) -> RandomRounding.DecimalBase {
    RandomRounding.DecimalBase(magnitude: sum.magnitude / Double(mark.contacts))
  }
}
