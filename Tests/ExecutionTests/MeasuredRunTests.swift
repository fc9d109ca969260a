import Execution
import Language
import TestSupport
import Testing

@Suite struct MeasuredRunTests {
  private func lines(_ text: String, clock: (() -> Double)? = nil) throws -> [[Substring]] {
    let source = SourceText(name: "test", text: text)
    guard case .explainRun(let query)? = Parser.parse(source).script.statements.first?.kind else { return [] }
    let engine = Engine(
      store: try TestDirectory.demo(seed: 7).open(), today: try #require(QueryOracle.today))
    let prepared = try engine.prepare(query, of: source)
    return try engine.explainRun(prepared, language: .english, clock: clock)
      .split(separator: "\n").map { $0.split(separator: " ") }
  }

  @Test func eachStepTellsHowManyRowsItGave() throws {
    let oracle = try QueryOracle(.demo(seed: 7))
    let text = "services | need food | where free | count by region | where count > 1"
    let lines = try lines("explain run " + text)
    let free = try #require(try oracle.planned("services | need food | where free"))
    let groups = try #require(try oracle.planned("services | need food | where free | count by region"))
    let answer = try #require(try oracle.planned(text))
    let expected = [free.rows.count, groups.rows.count, answer.rows.count, answer.rows.count].map(String.init)
    let actual = lines.suffix(4).map { String($0.last ?? "") }
    #expect(actual == expected)
  }

  @Test func aPivotRunsAndItsTotalIsNoRow() throws {
    let oracle = try QueryOracle(.demo(seed: 7))
    let regions = try #require(try oracle.planned("services | count by region"))
    let lines = try lines("explain run services | count by region, fee | pivot fee: sum(count) | total")
    #expect(lines.last?.last == "\(regions.rows.count)")
  }

  @Test func timesAreThereOnlyWithAClock() throws {
    var seconds = 0.0
    let timed = try lines(
      "expliquer exécution regions",
      clock: {
        seconds += 0.25; return seconds
      })
    #expect(timed[1].last == "ms")
    #expect(timed.last?.last == "250")
    #expect(try lines("expliquer exécution regions").last?.last == "17")
  }
}
