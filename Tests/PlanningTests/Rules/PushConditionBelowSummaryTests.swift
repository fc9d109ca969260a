import TestSupport
import Testing

@testable import Planning

/// Conditions on keys of one value go below the groups, others stay.
@Suite struct PushConditionBelowSummaryTests {
  @Test(arguments: [
    (
      "services | count by fee | where fee = free",
      "services; group by fee; filter column 1 = Free (free)",
      "services; filter fee = Free (free); group by fee"
    ),
    (
      "services | count by fee | where count > 3",
      "services; group by fee; filter column 2 > 3",
      "services; group by fee; filter column 2 > 3"
    ),
    (
      "services | count by fee | where fee = free and count > 3",
      "services; group by fee; filter (column 1 = Free (free) and column 2 > 3)",
      "services; group by fee; filter (column 1 = Free (free) and column 2 > 3)"
    ),
    (
      "services | count by region | where region = Estrie",
      "services; group by each region; filter column 1 = Estrie (05)",
      "services; group by each region; filter column 1 = Estrie (05)"
    ),
    (
      "services | count by name | where name = \"a\"",
      "services; group by name; filter column 1 = \"a\"",
      "services; group by name; filter column 1 = \"a\""
    ),
    (
      "services | take 5 | count by fee | where fee = free",
      "services; limit skip 0 take 5 by key; group by fee; filter column 1 = Free (free)",
      "services; limit skip 0 take 5 by key; filter fee = Free (free); group by fee"
    ),
    (
      "services | count by fee | take 3 | where fee = free",
      "services; group by fee; limit skip 0 take 3 by key; filter column 1 = Free (free)",
      "services; group by fee; limit skip 0 take 3 by key; filter column 1 = Free (free)"
    ),
    (
      "services | count by fee, status | where fee = free or status = active",
      "services; group by fee, status; filter (column 1 = Free (free) or column 2 = Active (active))",
      "services; filter (fee = Free (free) or status = Active (active)); group by fee, status"
    ),
    (
      "services | count | where 1 = 1 and count > 3",
      "services; group all rows; filter (1 = 1 and column 1 > 3)",
      "services; group all rows; filter (1 = 1 and column 1 > 3)"
    ),
    (
      "services | count by minimum_age | count by minimum_age | where minimum_age > 3",
      "services; group by minimum_age; group by column 1; filter column 1 > 3",
      "services; group by minimum_age; filter column 1 > 3; group by column 1"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: PushConditionBelowSummary.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
