import Language
import TestSupport
import Testing

/// A query that is cut anywhere, its beginning named, gives the same rows.
@Suite struct NamedQueriesTests {
  @Test(arguments: TestDirectory.both)
  func aNamedBeginningGivesTheSameRows(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    try QueryProperty("named queries", oracle, queries: PropertySettings.queries(oneIn: 25)).check(
      stages: 1...5
    ) {
      query in
      guard let answer = try oracle.planned(query.text) else { return .refused }
      for cut in 0...query.stages.count {
        var first = query
        first.stages = Array(query.stages[..<cut])
        let rest = (["part"] + query.stages[cut...].map(\.text)).joined(separator: " | ")
        let named = "let part = (\(first.text))\n\(rest)"
        // A beginning alone may be refused where it ends in what only the rest makes sense of.
        guard try oracle.planned(first.text) != nil else { continue }
        let other = try oracle.planned(named)
        guard other == answer else { return .broken("\(named)\n\(String(describing: other))\n\(answer)") }
        guard try oracle.referred(named) == answer else { return .broken("reference: \(named)") }
      }
      return .holds(isEmpty: answer.rows.isEmpty)
    }
  }
}
