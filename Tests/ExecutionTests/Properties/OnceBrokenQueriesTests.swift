import TestSupport
import Testing

/// Queries that the two ways once answered differently, each as small as it was found.
@Suite struct OnceBrokenQueriesTests {
  @Test(arguments: [
    // A grouping by a way over several tables was no SQL.
    "sites | count by organization.sites.address",
    "all services | count by sites.organization.id",
    // A set of real numbers lost its last digits.
    "services | select organization.sites.latitude",
  ])
  func bothWaysAgree(text: String) throws {
    for directory in TestDirectory.both {
      let oracle = try QueryOracle(directory)
      let planned = try #require(try oracle.planned(text))
      #expect(planned.failure == nil)
      #expect(planned == (try oracle.referred(text)), "\(directory.name)")
    }
  }
}
