import Testing

@testable import Presentation

@Suite struct TableLayoutTests {
  private func fitting(_ natural: [Int], uncut: [Int] = [], asked: [Int] = [], into total: Int) -> [Int?] {
    let columns = natural.enumerated().map { index, width in
      TableLayout.Column(
        natural: width, least: uncut.contains(index) ? width : min(width, TableLayout.minimumWidth),
        weight: asked.contains(index) ? .asked : .ordinary)
    }
    return TableLayout.fitting(columns, into: total).widths
  }

  @Test func whatIsOfNoUseCutStaysWhole() {
    #expect(fitting([38, 36, 15, 12], uncut: [3], into: 54) == [16, 10, 10, 12])
    #expect(fitting([38, 36, 15, 14], uncut: [3], into: 56) == [16, 10, 10, 14])
    #expect(fitting([20, 20, 14], uncut: [2], into: 30) == [16, 12, nil])
  }

  @Test func whatWasAskedForGoesLast() {
    #expect(fitting([20, 20, 20, 8], asked: [3], into: 40) == [16, 12, nil, 8])
    #expect(fitting([20, 20, 8], asked: [1, 2], into: 28) == [8, 8, 8])
    #expect(fitting([20, 20, 8], asked: [1, 2], into: 26) == [6, 8, 8])
    #expect(fitting([20, 20, 8], asked: [2], into: 18) == [8, nil, 8])
    #expect(fitting([20, 20, 8], asked: [2], into: 12) == [12, nil, nil])
  }

  @Test func shrinksTheWidestFirst() {
    #expect(fitting([10, 50, 20], into: 64) == [10, 30, 20])
    #expect(fitting([10, 50, 40], into: 54) == [10, 20, 20])
  }

  @Test func hidesFromTheRightWhereTheLeastDoesNotFit() {
    #expect(fitting([20, 20, 20], into: 26) == [16, 8, nil])
    #expect(fitting([20, 20], into: 5) == [5, nil])
  }

  @Test func fitsEveryWidthItIsGiven() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let natural = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        Int.random(in: 0...60, using: &generator)
      }
      let total = Int.random(in: 1...120, using: &generator)
      let kept = fitting(natural, into: total).compactMap { $0 }
      let used = kept.reduce(0, +) + 2 * (kept.count - 1)
      #expect(used <= total, "\(natural) into \(total)")
      #expect(zip(kept, natural).allSatisfy { $0 <= $1 })
    }
  }
}
