import TestSupport
import Testing

/// A filter only takes rows away and leaves the others in their order; `take` and `skip` cut one list in two.
@Suite struct FiltersAndLimitsTests {
  @Test(arguments: TestDirectory.both)
  func aFilterLeavesRowsInTheirOrder(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    var condition = ""
    try QueryProperty("filters shrink", oracle, queries: PropertySettings.queries(oneIn: 25)).check(
      { generator in
        let query = generator.query()
        condition = generator.condition()
        return query
      },
      { query in
        guard let whole = try oracle.planned(query.text),
          let kept = try oracle.planned(query.adding("where \(condition)"))
        else { return .refused }
        var rest = whole.rows[...]
        for row in kept.rows {
          guard let place = rest.firstIndex(of: row) else {
            return .broken("\(condition)\nwhole: \(whole)\nkept: \(kept)")
          }
          rest = rest[(place + 1)...]
        }
        return .holds(isEmpty: kept.rows.isEmpty)
      })
  }

  @Test(arguments: TestDirectory.both)
  func takeAndSkipCutTheListInTwo(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    try QueryProperty("take and skip", oracle, queries: PropertySettings.queries(oneIn: 25)).check { query in
      let count = query.text.utf8.count % 12
      guard let whole = try oracle.planned(query.text),
        let head = try oracle.planned(query.adding("take \(count)")),
        let tail = try oracle.planned(query.adding("skip \(count)"))
      else { return .refused }
      guard QueryAnswer.isSame(head.rows, Array(whole.rows.prefix(count))),
        QueryAnswer.isSame(tail.rows, Array(whole.rows.dropFirst(count)))
      else { return .broken("whole: \(whole)\ntake \(count): \(head)\nskip \(count): \(tail)") }
      return .holds(isEmpty: whole.rows.isEmpty)
    }
  }
}
