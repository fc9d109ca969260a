/// The value below which a share of a list lies, by linear interpolation.
///
/// At the position p/100 · (n − 1) of the sorted list, between its two neighbours where it is not whole (method 7 of R. J.
/// Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", 1996; DuckDB's `quantile_cont`). The median is p = 50.
package enum Percentile {
  /// Nil of an empty list.
  package static func value(of numbers: [Double], percent: Double) -> Double? {
    let sorted = numbers.sorted()
    guard let last = sorted.last else { return nil }
    let position = percent / 100 * Double(sorted.count - 1)
    let lower = Int(position.rounded(.down))
    guard sorted.indices.contains(lower), lower + 1 < sorted.count else { return last }
    return sorted[lower] + (sorted[lower + 1] - sorted[lower]) * (position - Double(lower))
  }
}
