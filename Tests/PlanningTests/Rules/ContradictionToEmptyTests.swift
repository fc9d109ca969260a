import TestSupport
import Testing

@testable import Planning

/// What no row can pass asks the store for nothing.
@Suite struct ContradictionToEmptyTests {
  @Test(arguments: [
    (
      "services | where fee = free | where fee = paid",
      "services; filter fee = Free (free); filter fee = Paid (paid)",
      "services; filter never"
    ),
    (
      "services | take 0",
      "services; limit skip 0 take 0 by key",
      "services; filter never"
    ),
    (
      "services | where fee = free | where fee != free",
      "services; filter fee = Free (free); filter fee != Free (free)",
      "services; filter fee = Free (free); filter fee != Free (free)"
    ),
    (
      "services | where name = \"a\" | where name = \"A\"",
      "services; filter name = \"a\"; filter name = \"A\"",
      "services; filter name = \"a\"; filter name = \"A\""
    ),
    (
      "services | where name = \"a\" | where name = \"b\"",
      "services; filter name = \"a\"; filter name = \"b\"",
      "services; filter never"
    ),
    (
      "services | where 1 = 2",
      "services; filter 1 = 2",
      "services; filter 1 = 2"
    ),
    (
      "services | where fee = free | take 3 | where fee = paid",
      "services; filter fee = Free (free); limit skip 0 take 3 by key; filter fee = Paid (paid)",
      "services; filter fee = Free (free); limit skip 0 take 3 by key; filter fee = Paid (paid)"
    ),
    (
      "services | count by fee | where fee = free | where fee = paid",
      "services; group by fee; filter column 1 = Free (free); filter column 1 = Paid (paid)",
      "services; group by fee; filter never"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: ContradictionToEmpty.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
