import Domain
import Execution
import Interchange
import Language
import Planning
import Storage
import TestSupport
import Testing

/// Example 10 of the language gives what a program of another language finds with plain loops.
@Suite struct NearestShareTests {
  @Test func theShareOfPeopleFarFromFoodIsThatOfPlainLoops() throws {
    try isThatOfPlainLoops(
      """
      places | nearest (services | need food) as food
      | summarize share = sum(population where not food.distance <= 15 km) / sum(population) by region
      """, [])
  }

  /// `deserts` of the prelude, of another kind and another distance.
  @Test func desertsAreThoseOfPlainLoops() throws {
    let deserts = try #require(Prelude.query(named: "deserts")).query
    try isThatOfPlainLoops(
      deserts.statement(.english) + "\ndeserts(housing, 7.5 km) | select region, share", ["housing", "7500"])
  }

  private func isThatOfPlainLoops(_ text: String, _ arguments: [String]) throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/directory.aiguille"
    _ = try DemoDirectory(services: 600, seed: UInt64.random(in: 1...1_000)).write(to: path)
    guard
      let lines = try DataFile.lines(ofOracle: "nearest_share.py", module: "sqlite3", [path] + arguments)
    else { return }
    var expected: [String: Double] = [:]
    for line in lines {
      let words = line.split(separator: " ")
      let share: Double = try #require(Double(words[1]))
      expected[String(words[0])] = share
    }
    #expect(expected.count == 17)

    let store = try SQLiteStore(path: path)
    let source = SourceText(name: "test", text: text)
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    var binder = ScriptBinder(
      Definitions(vocabulary: store), of: source, Definitions.Clock(today: today, now: nil))
    var query: Query?
    for statement in Parser.parse(source).script.statements {
      if case .query(let inlined, _) = try binder.step(statement) { query = inlined.query }
    }
    let engine = Engine(store: store, today: today)
    let sink = CollectingSink()
    try engine.run(try engine.prepare(try #require(query), of: source), into: sink)
    #expect(sink.rows.count == expected.count)
    for row in sink.rows {
      guard case .term(.area, let id) = row[0], case .decimal(let share) = row[1] else {
        Issue.record("\(row)")
        continue
      }
      let code = try #require(try store.term(.area, id: id)).code
      #expect(abs(share - (expected[code] ?? -1)) < 1e-9, "region \(code)")
    }
  }
}
