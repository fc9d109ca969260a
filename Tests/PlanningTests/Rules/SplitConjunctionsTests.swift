import TestSupport
import Testing

@testable import Planning

/// Only what is joined by `and` at the top is taken apart.
@Suite struct SplitConjunctionsTests {
  @Test(arguments: [
    (
      "services | where free and minimum_age > 3 and name = \"a\"",
      "services; filter (free and minimum_age > 3 and name = \"a\")",
      "services; filter free; filter minimum_age > 3; filter name = \"a\""
    ),
    (
      "services | where free and (minimum_age > 3 and maximum_age < 9)",
      "services; filter (free and (minimum_age > 3 and maximum_age < 9))",
      "services; filter free; filter minimum_age > 3; filter maximum_age < 9"
    ),
    (
      "services | where free or minimum_age > 3",
      "services; filter (free or minimum_age > 3)",
      "services; filter (free or minimum_age > 3)"
    ),
    (
      "services | where not (free and minimum_age > 3)",
      "services; filter not (free and minimum_age > 3)",
      "services; filter not (free and minimum_age > 3)"
    ),
    (
      "services | where minimum_age in 3..9",
      "services; filter (minimum_age >= 3 and minimum_age <= 9)",
      "services; filter minimum_age >= 3; filter minimum_age <= 9"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: SplitConjunctions.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
