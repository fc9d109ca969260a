import TestSupport
import Testing

@testable import Planning

/// Limits under one order with nothing between them are one.
@Suite struct MergeLimitsTests {
  @Test(arguments: [
    (
      "services | take 10 | take 5",
      "services; limit skip 0 take 10 by key; limit skip 0 take 5 by key",
      "services; limit skip 0 take 5 by key"
    ),
    (
      "services | take 5 | take 10",
      "services; limit skip 0 take 5 by key; limit skip 0 take 10 by key",
      "services; limit skip 0 take 5 by key"
    ),
    (
      "services | skip 3 | take 5",
      "services; limit skip 3 by key; limit skip 0 take 5 by key",
      "services; limit skip 3 take 5 by key"
    ),
    (
      "services | take 10 | skip 3",
      "services; limit skip 0 take 10 by key; limit skip 3 by key",
      "services; limit skip 3 take 7 by key"
    ),
    (
      "services | take 3 | skip 5",
      "services; limit skip 0 take 3 by key; limit skip 5 by key",
      "services; limit skip 5 take 0 by key"
    ),
    (
      "services | skip 9223372036854775807 | skip 1",
      "services; limit skip 9223372036854775807 by key; limit skip 1 by key",
      "services; limit skip 9223372036854775807 by key"
    ),
    (
      "services | take 10 | where free | take 5",
      "services; limit skip 0 take 10 by key; filter free; limit skip 0 take 5 by key",
      "services; limit skip 0 take 10 by key; filter free; limit skip 0 take 5 by key"
    ),
    (
      "services | sort name | take 10 | sort -name | take 5",
      "services; limit skip 0 take 10 by name, key; limit skip 0 take 5 by -name, key",
      "services; limit skip 0 take 10 by name, key; limit skip 0 take 5 by -name, key"
    ),
    (
      "services | count by fee | take 3 | take 2",
      "services; group by fee; limit skip 0 take 3 by key; limit skip 0 take 2 by key",
      "services; group by fee; limit skip 0 take 2 by key"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: MergeLimits.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
