import Domain
import Testing

@Suite struct RoundingTests {
  @Test(arguments: [
    (2.5, 0, 3), (-2.5, 0, -3), (0.125, 2, 0.13), (3.14159, 3, 3.142), (1e300, 2, 1e300), (1.5, 99, 1.5),
  ])
  func aHalfGoesAwayFromZero(number: Double, digits: Int, expected: Double) {
    #expect(Rounding.round(number, digits: digits) == expected)
  }
}
