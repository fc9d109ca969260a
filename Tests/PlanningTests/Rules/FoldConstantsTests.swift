import TestSupport
import Testing

@testable import Planning

/// Constants are computed, and true and false vanish; what would overflow stays, so that running it says so.
@Suite struct FoldConstantsTests {
  @Test(arguments: [
    (
      "services | where 1 + 1 = 2",
      "services; filter (1 + 1) = 2",
      "services"
    ),
    (
      "services | where 2 < 1 and free",
      "services; filter (2 < 1 and free)",
      "services; filter no"
    ),
    (
      "services | where free or 1 = 1",
      "services; filter (free or 1 = 1)",
      "services"
    ),
    (
      "services | where not not free",
      "services; filter not not free",
      "services; filter free"
    ),
    (
      "services | where minimum_age > 2 * 3 + 1",
      "services; filter minimum_age > ((2 * 3) + 1)",
      "services; filter minimum_age > 7"
    ),
    (
      "services | where minimum_age > -5",
      "services; filter minimum_age > -5",
      "services; filter minimum_age > -5"
    ),
    (
      "services | where count(languages) > 9223372036854775807 + 1",
      "services; filter count(languages) > (9223372036854775807 + 1)",
      "services; filter count(languages) > (9223372036854775807 + 1)"
    ),
    (
      "services | where 4 / 2 = 2",
      "services; filter (4 / 2) = 2",
      "services; filter (4 / 2) = 2"
    ),
    (
      "services | where \"é\" = \"E\" or free",
      "services; filter (\"é\" = \"E\" or free)",
      "services"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: FoldConstants.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
