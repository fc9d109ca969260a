import TestSupport
import Testing

@testable import Planning

/// Equality with an area on rows that are places is a condition on their site.
@Suite struct AreaFieldToSiteTests {
  @Test(arguments: [
    (
      "sites | where region = Estrie",
      "sites; filter region = Estrie (05)",
      "sites; filter one site in Estrie (05)"
    ),
    (
      "places | where region = Estrie",
      "places; filter region = Estrie (05)",
      "places; filter one site in Estrie (05)"
    ),
    (
      "places | where region != Estrie",
      "places; filter region != Estrie (05)",
      "places; filter region != Estrie (05)"
    ),
    (
      "sites | where service.organization.name = \"a\" and region = Estrie",
      "sites; filter (service.organization.name = \"a\" and region = Estrie (05))",
      "sites; filter (service.organization.name = \"a\" and region = Estrie (05))"
    ),
    (
      "services | where region has Estrie",
      "services; filter any region = Estrie (05)",
      "services; filter any region = Estrie (05)"
    ),
    (
      "sites | where not (region = Estrie)",
      "sites; filter not region = Estrie (05)",
      "sites; filter not region = Estrie (05)"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: AreaFieldToSite.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
