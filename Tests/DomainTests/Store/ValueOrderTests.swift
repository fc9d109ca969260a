import Domain
import Language
import Testing

/// How values compare, worked out by hand: the planner, SQLite and the reference interpreter all lean on this.
@Suite struct ValueOrderTests {
  @Test(arguments: [
    ("Café", "cafe", 0), ("CAFÉ", "cafe\u{301}", 0), ("Saint-Jean", "saint jean", 0),
    ("L’Œuvre", "l'oeuvre", 0),
    ("a", "B", -1), ("été", "etf", -1), ("zèbre", "abri", 1), ("2", "10", 1), ("", "a", -1), ("ab", "a b", 1),
  ])
  func textsCompareFolded(left: String, right: String, expected: Int) {
    #expect(ValueOrder.compare(.text(left), .text(right)) == expected)
    #expect(ValueOrder.compare(.text(right), .text(left)) == -expected)
    #expect(ValueOrder.isSame(.text(left), .text(right)) == (expected == 0))
  }

  @Test(
    arguments: [
      (Value.integer(3), Value.decimal(3), 0), (.integer(3), .decimal(3.5), -1),
      (.integer(-3), .decimal(-3.5), 1),
      (.integer(0), .decimal(-0.5), 1), (.integer(9_007_199_254_740_993), .decimal(9_007_199_254_740_992), 1),
      (.integer(.max), .decimal(9.3e18), -1), (.integer(.min), .decimal(-9.3e18), 1),
      (.decimal(0), .decimal(-0.0), 0),
      (.yesNo(false), .yesNo(true), -1), (.distance(1), .distance(2), -1),
      (.term(.fee, 1), .term(.fee, 4), -1),
    ] as [(Value, Value, Int)])
  func othersCompareBySize(left: Value, right: Value, expected: Int) {
    #expect(ValueOrder.compare(left, right) == expected)
    #expect(ValueOrder.compare(right, left) == -expected)
  }

  @Test func missingIsAValueOfEqualityAndHasNoOrder() {
    let missing = Value.missing
    let one = Value.integer(1)
    #expect(ValueOrder.holds(.equal, missing, missing) && !ValueOrder.holds(.notEqual, missing, missing))
    #expect(ValueOrder.holds(.notEqual, missing, one) && !ValueOrder.holds(.equal, one, missing))
    for op in [ComparisonOperator.less, .lessOrEqual, .greater, .greaterOrEqual] {
      #expect(!ValueOrder.holds(op, missing, one) && !ValueOrder.holds(op, one, missing))
      #expect(!ValueOrder.holds(op, missing, missing))
    }
    #expect(ValueOrder.compare(.term(.fee, 1), .term(.area, 1)) == nil)
    #expect(ValueOrder.compare(.decimal(.nan), one) == nil)
  }
}
