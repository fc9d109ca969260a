import Testing

@testable import Presentation

@Suite struct TableLayoutTests {
  @Test func shrinksTheWidestFirst() {
    #expect(TableLayout.fitting([10, 50, 20], into: 64).widths == [10, 30, 20])
    #expect(TableLayout.fitting([10, 50, 40], into: 54).widths == [10, 20, 20])
  }

  @Test func hidesFromTheRightWhereTheLeastDoesNotFit() {
    #expect(TableLayout.fitting([20, 20, 20], into: 18).widths == [8, 8, nil])
    #expect(TableLayout.fitting([20, 20], into: 5).widths == [5, nil])
  }

  @Test func fitsEveryWidthItIsGiven() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let natural = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        Int.random(in: 0...60, using: &generator)
      }
      let total = Int.random(in: 1...120, using: &generator)
      let kept = TableLayout.fitting(natural, into: total).widths.compactMap { $0 }
      let used = kept.reduce(0, +) + 2 * (kept.count - 1)
      #expect(used <= total, "\(natural) into \(total)")
      #expect(zip(kept, natural).allSatisfy { $0 <= $1 })
    }
  }
}
