import Domain
import Testing

@Suite struct NumberSumsTests {
  private func sum(_ numbers: [Double]) -> Double? {
    var sum = DecimalSum()
    for number in numbers { sum.add(number) }
    return sum.value
  }

  /// The cases of Python's `test_math.py` for `math.fsum`.
  @Test(
    arguments: [
      ([], 0), ([0.1, 0.2, 0.3], 0.6), ([1e100, 1.0, -1e100, 1e-100, 1e50, -1.0, -1e50], 1e-100),
      ([9_007_199_254_740_992, -0.5, -1.1102230246251565e-16], 9_007_199_254_740_991),
      ([9_007_199_254_740_992, 1, 1.1102230246251565e-16], 9_007_199_254_740_994),
      ([1, 1e100, 1, -1e100], 2), ([-0.0], 0),
    ] as [([Double], Double)])
  func sumsAreCorrectlyRounded(numbers: [Double], expected: Double) {
    #expect(sum(numbers) == expected)
    #expect(sum(numbers.reversed()) == expected)
  }

  @Test func theOrderOfTheNumbersDoesNotMatter() {
    var numbers = (1...500).map { 1 / Double($0) * ($0 % 3 == 0 ? -1e9 : 1e-3) }
    let expected = sum(numbers)
    for _ in 0..<20 {
      numbers.shuffle()
      #expect(sum(numbers) == expected)
    }
  }

  @Test func aSumBeyondDoublesIsMissing() {
    #expect(sum([1.7e308, 1.7e308]) == nil)
    #expect(sum([.infinity, 1]) == nil)
  }

  @Test(
    arguments: [
      ([Int64.max, 1, -1], Int64.max), ([Int64.min, -1, 1], Int64.min), ([Int64.max, 1], nil),
      ([Int64.min, -1], nil), ([], 0), ([Int64.max, Int64.max, Int64.min, Int64.min], -2),
    ] as [([Int64], Int64?)])
  func wholeNumbersOverflowOnlyWhereTheSumDoes(numbers: [Int64], expected: Int64?) {
    var sum = IntegerSum()
    for number in numbers { sum.add(number) }
    #expect(sum.value == expected)
  }
}
