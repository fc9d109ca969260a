import TestSupport
import Testing

@testable import Planning

/// Of conditions on one site, those that a stronger one says stay away.
@Suite struct MergeSiteConditionsTests {
  @Test(arguments: [
    (
      "services | in Estrie | near 45.5, -73.6 within 5 km",
      "services; filter one site in Estrie (05); filter one site in Estrie (05) and within 5 km of 45.5,-73.6",
      "services; filter one site in Estrie (05) and within 5 km of 45.5,-73.6"
    ),
    (
      "services | in Estrie | where free | in Montréal",
      "services; filter one site in Estrie (05); filter free; filter one site in Estrie (05) and in Montréal (06)",
      "services; filter free; filter one site in Estrie (05) and in Montréal (06)"
    ),
    (
      "services | near 45.5, -73.6 within 5 km | near 45.5, -73.6 within 5 km",
      "services; filter one site within 5 km of 45.5,-73.6; filter one site within 5 km of 45.5,-73.6 and within 5 km of 45.5,-73.6",
      "services; filter one site within 5 km of 45.5,-73.6; filter one site within 5 km of 45.5,-73.6 and within 5 km of 45.5,-73.6"
    ),
    (
      "services | in Estrie | take 3 | in Montréal",
      "services; filter one site in Estrie (05); limit skip 0 take 3 by key; filter one site in Estrie (05) and in Montréal (06)",
      "services; filter one site in Estrie (05); limit skip 0 take 3 by key; filter one site in Estrie (05) and in Montréal (06)"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: MergeSiteConditions.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
