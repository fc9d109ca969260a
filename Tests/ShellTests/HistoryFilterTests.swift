import Testing

@testable import Shell

@Suite struct HistoryFilterTests {
  @Test(arguments: [
    "services | where phone contains \"514-555-0199\"", "514 555 0199", "(514) 555-0199",
    "services | search \"5550199\"", "1.514.555.0199", "+1 514 555 0199",
    " services", "\tservices",
  ])
  func leavesOut(entry: String) { #expect(!HistoryFilter.keeps(entry)) }

  @Test(arguments: [
    "services | near H2X 1Y4 within 3 km", "services | where verified > 2026-01-01",
    "services | where verified in 2025-01-01..2026-12-31 | take 10",
    "sites | near 45.508888,-73.561668 within 800 m", "places | where population > 100000",
  ])
  func keeps(entry: String) { #expect(HistoryFilter.keeps(entry)) }
}
