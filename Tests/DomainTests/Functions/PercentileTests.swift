import Domain
import Testing

@Suite struct PercentileTests {
  /// `quantile_cont` of DuckDB 1.1 and method 7 of R's `quantile` give these.
  @Test(
    arguments: [
      ([1, 2, 3, 4], 50, 2.5), ([4, 1, 3, 2], 25, 1.75), ([15, 20, 35, 40, 50], 40, 29),
      ([1, 2], 0, 1), ([1, 2], 100, 2), ([7], 99, 7), ([1, 10], 90, 9.1),
    ] as [([Double], Double, Double)])
  func interpolatesLinearly(numbers: [Double], percent: Double, expected: Double) {
    #expect(Percentile.value(of: numbers, percent: percent) == expected)
  }

  @Test func ofNothingThereIsNone() {
    #expect(Percentile.value(of: [], percent: 50) == nil)
  }
}
