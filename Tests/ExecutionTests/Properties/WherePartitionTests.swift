import Domain
import TestSupport
import Testing

/// Logic has two values: a condition and its negation part the rows, and nothing is in both or in neither.
@Suite struct WherePartitionTests {
  @Test(arguments: TestDirectory.both)
  func aConditionAndItsNegationPartTheRows(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    var condition = ""
    try QueryProperty("where partition", oracle, queries: PropertySettings.queries(oneIn: 25)).check(
      { generator in
        let (query, drawn) = generator.filterAndCondition()
        condition = drawn
        return query
      },
      { query in
        guard let whole = try oracle.planned(query.text),
          let kept = try oracle.planned(query.adding("where \(condition)")),
          let dropped = try oracle.planned(query.adding("where not (\(condition))"))
        else { return .refused }
        let parts = (kept.rows + dropped.rows).map { "\($0)" }.sorted()
        guard parts == whole.rows.map({ "\($0)" }).sorted(),
          (kept.keys + dropped.keys).sorted() == whole.keys.sorted()
        else { return .broken("\(condition)\nwhole: \(whole)\nyes: \(kept)\nno: \(dropped)") }
        return .holds(isEmpty: whole.rows.isEmpty)
      })
  }
}
