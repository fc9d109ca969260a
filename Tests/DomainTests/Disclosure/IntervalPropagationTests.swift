import Domain
import Testing

@Suite struct IntervalPropagationTests {
  @Test func aSumNarrowsItsPartsAndThePartsTheirSum() {
    var intervals = [CountInterval(11, 19), CountInterval(1, CountInterval.unbounded), CountInterval(16, 24)]
    IntervalPropagation.narrow(&intervals, by: [CountSum(whole: 2, parts: [0, 1])])
    #expect(intervals == [CountInterval(11, 19), CountInterval(1, 13), CountInterval(16, 24)])
  }

  @Test func conclusionsGoFromSumToSum() {
    // a + b = 3 exactly, b + c = 2 exactly, c is 2: b is 0, a is 3.
    var intervals = [
      CountInterval(0, 9), CountInterval(0, 9), CountInterval(2, 2), CountInterval(3, 3), CountInterval(2, 2),
    ]
    IntervalPropagation.narrow(
      &intervals, by: [CountSum(whole: 3, parts: [0, 1]), CountSum(whole: 4, parts: [1, 2])])
    #expect(intervals[0] == CountInterval(3, 3) && intervals[1] == CountInterval(0, 0))
  }

  @Test func aRoundedCountSaysItsNeighbourhood() {
    #expect(CountInterval(printed: 15) == CountInterval(11, 19))
    #expect(CountInterval(roundedEitherWay: 12) == CountInterval(11, 14))
    #expect(CountInterval(roundedEitherWay: 15) == CountInterval(11, 19))
  }
}
