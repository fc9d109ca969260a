import TestSupport
import Testing

@testable import Planning

@Suite struct RewriteRuleTests {
  private let text = "services | where free and 1 = 1 | where free | take 9 | take 4"

  @Test func rulesWorkTogetherAndSayWhichFired() throws {
    let plans = try PlanText()
    let bound = try #require(try plans.oracle.bind(text))
    let (plan, fired) = Rules.rewrite(LogicalPlanBuilder.build(bound))
    #expect(plans.lines(plan) == "services; filter free; limit skip 0 take 4 by key")
    #expect(fired == ["fold constants", "remove repeated conditions", "merge limits"])
  }

  @Test func aRuleThatIsOffDoesNothing() throws {
    let plans = try PlanText()
    let bound = try #require(try plans.oracle.bind(text))
    let (plan, fired) = Rules.rewrite(LogicalPlanBuilder.build(bound), without: ["merge limits"])
    #expect(
      plans.lines(plan) == "services; filter free; limit skip 0 take 9 by key; limit skip 0 take 4 by key")
    #expect(!fired.contains("merge limits"))
  }

  @Test func rewritingTwiceIsRewritingOnce() throws {
    let plans = try PlanText()
    for query in [text, "services | count by fee | where fee = free and 1 + 1 = 2 | take 3 | take 2"] {
      let bound = try #require(try plans.oracle.bind(query))
      let once = Rules.rewrite(LogicalPlanBuilder.build(bound)).plan
      #expect(Rules.rewrite(once).plan == once)
    }
  }
}
