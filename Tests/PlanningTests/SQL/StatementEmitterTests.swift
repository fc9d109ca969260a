import Domain
import TestSupport
import Testing

@testable import Planning

/// SQLite walks what the planner chose: its own plan is looked at, for it changes with its versions and statistics.
@Suite struct StatementEmitterTests {
  @Test(arguments: [
    (
      "services | need food", Driver.Kind.need,
      ["SEARCH service_need", "SEARCH e USING INTEGER PRIMARY KEY"], ["SCAN e"]
    ),
    (
      "services | in Estrie | where free", .area,
      ["INDEX site_region", "SEARCH e USING INTEGER PRIMARY KEY"],
      ["SCAN e"]
    ),
    (
      "services | near Rimouski within 15 km", .position,
      ["SCAN p VIRTUAL TABLE", "SEARCH e USING INTEGER PRIMARY KEY"],
      ["SCAN e", "SCAN x"]
    ),
    (
      "services | search \"aide\" | near Rimouski within 15 km", .text,
      ["service_text VIRTUAL TABLE", "SEARCH e USING INTEGER PRIMARY KEY"],
      ["SCAN e", "SCAN p VIRTUAL TABLE"]
    ),
    ("services | where free", .base, ["SCAN e"], ["site", "VIRTUAL TABLE"]),
    (
      "sites | in H2X", .area, ["SEARCH e USING INDEX site_fsa"], ["SCAN e"]
    ),
    (
      "organizations | in region Estrie", .area, ["INDEX site_region", "SEARCH e USING INTEGER PRIMARY KEY"],
      ["SCAN e"]
    ),
    (
      "services | where fee = free and name = \"a\" | in Estrie", .base,
      ["SCAN e", "SEARCH x USING INDEX site_service"], ["site_region"]
    ),
  ])
  func theDriverIsWhatSQLiteWalks(
    text: String, driver: Driver.Kind, contained: [String], absent: [String]
  ) throws {
    let oracle = try QueryOracle(.demo(seed: 7))
    let lines = try #require(try oracle.queryPlan(text, PlanningOptions(forcedDriver: driver)))
    let plan = lines.joined(separator: "\n")
    for part in contained { #expect(plan.contains(part), "\(plan)") }
    for part in absent { #expect(!plan.contains(part), "\(plan)") }
  }

  @Test func whatAUserWroteIsAParameter() throws {
    let oracle = try QueryOracle(.demo(seed: 7))
    let plan = try #require(
      try oracle.plan(
        "services | search \"zebre\" | where name = \"zebre\" and name contains \"zebre\" and name has \"zebre\" | near 12.5, 13.5 within 77 m"
      ))
    let statement = StatementEmitter.statement(for: plan)
    #expect(
      !statement.text.contains("zebr") && !statement.text.contains("77") && !statement.text.contains("12.5"))
    #expect(statement.text.filter { $0 == "?" }.count == statement.parameters.count)
  }
}
