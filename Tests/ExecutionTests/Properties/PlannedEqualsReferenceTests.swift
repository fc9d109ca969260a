import TestSupport
import Testing

/// The planner and the reference interpreter give the same rows in the same order.
@Suite struct PlannedEqualsReferenceTests {
  @Test(arguments: TestDirectory.both)
  func plannedEqualsReference(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    let property = QueryProperty("planned = reference", oracle, queries: PropertySettings.queries / 2)
    let report = try property.check { query in
      guard let planned = try oracle.planned(query.text), let reference = try oracle.referred(query.text)
      else {
        return .refused
      }
      return planned == reference
        ? .holds(isEmpty: planned.rows.isEmpty) : .broken("planned: \(planned)\nreference: \(reference)")
    }
    // Literals come from the directory, so that most answers say something.
    #expect(report.refused * 10 < report.queries, "\(report)")
    #expect(report.empty * 10 < report.queries * 4, "\(report)")
  }
}
