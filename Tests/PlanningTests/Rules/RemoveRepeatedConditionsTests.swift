import TestSupport
import Testing

@testable import Planning

/// Within one block a condition is tried once; a limit between two keeps both.
@Suite struct RemoveRepeatedConditionsTests {
  @Test(arguments: [
    (
      "services | where free | where free",
      "services; filter free; filter free",
      "services; filter free"
    ),
    (
      "services | need food | where free | need food",
      "services; filter need Food assistance (food); filter free; filter need Food assistance (food)",
      "services; filter need Food assistance (food); filter free"
    ),
    (
      "services | where free | take 3 | where free",
      "services; filter free; limit skip 0 take 3 by key; filter free",
      "services; filter free; limit skip 0 take 3 by key; filter free"
    ),
    (
      "services | where name = \"A\" | where name = \"a\"",
      "services; filter name = \"A\"; filter name = \"a\"",
      "services; filter name = \"A\"; filter name = \"a\""
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: RemoveRepeatedConditions.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
