/// `round(x, n)`: to the nearest number of n decimals, a half away from zero.
package enum Rounding {
  package static let digits = 0...15

  /// A number too great to have decimals comes back as it is.
  package static func round(_ number: Double, digits: Int) -> Double {
    var scale = 1.0
    for _ in 0..<max(0, min(digits, Self.digits.upperBound)) { scale *= 10 }
    let scaled = number * scale
    guard scaled.magnitude < 9_007_199_254_740_992 else { return number }
    return scaled.rounded(.toNearestOrAwayFromZero) / scale
  }
}
