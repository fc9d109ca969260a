import Domain
import TestSupport
import Testing

/// As many rows are kept by a condition as show yes where it is a column: there no index and no rule can help.
///
/// The property NoREC of Rigger and Su, ESEC/FSE 2020.
@Suite struct ConditionAsColumnTests {
  @Test(arguments: TestDirectory.both)
  func aConditionKeepsTheRowsThatItIsTrueOf(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    var condition = ""
    try QueryProperty("condition as column", oracle, queries: PropertySettings.queries(oneIn: 25)).check(
      { generator in
        let (query, drawn) = generator.filterAndCondition()
        condition = drawn
        return query
      },
      { query in
        guard let counted = try oracle.planned(query.adding("where \(condition)", "count")),
          let shown = try oracle.planned(query.adding("select verdict_ = (\(condition))"))
        else { return .refused }
        let yes = shown.rows.count { $0 == [.yesNo(true)] }
        let no = shown.rows.count { $0 == [.yesNo(false)] }
        guard counted.rows == [[.integer(Int64(yes))]], yes + no == shown.rows.count else {
          return .broken("\(condition)\nkept: \(counted)\nyes \(yes), no \(no) of \(shown.rows.count)")
        }
        return .holds(isEmpty: yes == 0)
      })
  }
}
