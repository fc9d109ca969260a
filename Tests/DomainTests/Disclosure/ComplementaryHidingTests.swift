import Domain
import Testing

@Suite struct ComplementaryHidingTests {
  private typealias Cell = ComplementaryHiding.Cell
  private let rule = DisclosureRule()

  private func states(_ cells: [(Int64, ComplementaryHiding.State)]) -> [ComplementaryHiding.State] {
    ComplementaryHiding.apply(
      to: cells.enumerated().map { Cell(place: [$0.offset], count: $0.element.0, state: $0.element.1) }, rule,
      isOfContacts: true)
  }

  /// 11 + 11 + 1 = 23, printed 15, 15, ‹10 and 20: the hidden one is 24 - 11 - 11 at most, 2.
  @Test func aHiddenCountThatTheTotalBetraysTakesAnotherWithIt() {
    let found = states([(11, .shown(printed: 15)), (11, .shown(printed: 15)), (1, .hidden)])
    #expect(found.count { $0 == .hiddenToo } == 1)
    #expect(found[2] == .hidden)
  }

  @Test func wideIntervalsHideNothingMore() {
    let cells: [(Int64, ComplementaryHiding.State)] = [(13, .shown(printed: 15)), (5, .hidden), (0, .zero)]
    #expect(states(cells) == cells.map(\.1))
  }

  /// Nineteen groups of one under a total of 19 are each one: that they are there says it.
  @Test func groupsThatAreAllSmallAreBlurred() {
    #expect(states((0..<19).map { _ in (1, .hidden) }).allSatisfy { $0 == .blurred })
  }

  /// Four needs are of four contacts at most, and so their margin is hidden as well, and tells nothing.
  @Test func aMarginOfFewNeedsTellsNothing() {
    let cells = (0..<3).map { Cell(place: [$0], count: $0 == 0 ? 2 : 1, state: .hidden) }
    let found = ComplementaryHiding.apply(to: cells, rule, isOfContacts: false)
    #expect(found.allSatisfy { $0 == .hidden })
  }

  /// Over two dimensions the margins tell more than the total: the row of 1 in a column of 1.
  @Test func marginsCountAsKnown() {
    let cells = [
      Cell(place: [0, 0], count: 1, state: .hidden),
      Cell(place: [0, 1], count: 30, state: .shown(printed: 30)),
      Cell(place: [1, 1], count: 40, state: .shown(printed: 40)),
    ]
    let found = ComplementaryHiding.apply(to: cells, rule, isOfContacts: true)
    #expect(found[0] == .hidden || found[0] == .blurred)
    #expect(IntervalWidths.ofHidden(cells, found, rule) >= 3)
  }
}

private enum IntervalWidths {
  /// What is left of the first cell by its row alone, as a check that does not go through the margins' bookkeeping.
  static func ofHidden(
    _ cells: [ComplementaryHiding.Cell], _ states: [ComplementaryHiding.State], _ rule: DisclosureRule
  ) -> Int64 {
    var intervals = states.prefix(2).map { ComplementaryHiding.interval(of: $0, rule, isOfContacts: true) }
    intervals.append(CountInterval(roundedEitherWay: cells[0].count + cells[1].count))
    IntervalPropagation.narrow(&intervals, by: [CountSum(whole: 2, parts: [0, 1])])
    return intervals[0].width
  }
}
