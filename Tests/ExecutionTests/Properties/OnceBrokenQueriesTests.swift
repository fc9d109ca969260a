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
    // Two texts had one alias.
    "organizations | search \"centre\" | search \"aide\"",
    "organizations | search \"cafe\" | search \"aide\"",
    // A day with a time of day was later than the day.
    "organizations | where verified in 2025-06..2025-07 | select days_since(verified)",
    "organizations | count by verified",
    // A text was as long as what stands before its first NUL.
    "all services | sort length(description), -length(organization.description) | select length(description)",
    // `é` in one scalar and in two are two texts.
    "services | select n = count(organization.sites.location), organization.sites.location",
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
