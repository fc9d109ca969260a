// Swift's `SystemRandomNumberGenerator` cannot be seeded, and what `Int.random(in:using:)` draws from a
// generator is not promised to stay the same; so both are here.

/// Numbers that are the same on every platform for the same seed (SplitMix64: Steele, Lea and Flood, "Fast Splittable
/// Pseudorandom Number Generators", OOPSLA 2014).
struct DemoRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A stream of its own for one use of a seed, so that what one table draws does not move another.
  init(seed: UInt64, stream: Stream, _ number: Int = 0) {
    self.init(
      seed: DemoRandom.mix(
        seed ^ DemoRandom.mix(stream.rawValue &* 0x9E37_79B9 &+ UInt64(truncatingIfNeeded: number)))
    )
  }

  /// What a stream of numbers is for.
  enum Stream: UInt64 {
    case organization = 1
    case service, site, organizationText, serviceText, place, phone, schedule, language, area
    case document, fee, accessibility, eligibility, status
    case callDay, call
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return DemoRandom.mix(state)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `limit - 1`, 0 where the limit is not positive.
  ///
  /// Lemire's multiplication without its rejection: the bias is below 2^-40 for the limits used here.
  mutating func below(_ limit: Int) -> Int {
    guard limit > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  /// True so many times in a thousand.
  mutating func chance(perThousand: Int) -> Bool { below(1000) < perThousand }

  /// One of a table's values; the tables of this folder are never empty.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// A number in -1 ..< 1 that is more often near 0.
  mutating func spread() -> Double {
    func unit(_ bits: UInt64) -> Double { Double(bits >> 11) / 9_007_199_254_740_992 }
    return unit(next()) + unit(next()) - 1
  }
}
